/** How the run's server reaches the processes that vitest starts for the test files. */

/** The environment variable that holds the server's address during a run. */
export const SERVER = "TREFOIL_TEST_SERVER";

/** The environment variable that begins the names of a run's databases. */
export const RUN = "TREFOIL_TEST_RUN";

/** Address of the run's server, as the global setup left it. */
export function testServerUrl(): string {
  const url = process.env[SERVER];
  if (url !== undefined) return url;
  throw new Error("There is no test server: run the tests by `npm test -- FOLDER` from the project's root.");
}

/** `url` with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
