/** Finds the database of a shop, for programs that run beside it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseConnectionError } from "./connect.ts";

/** Where a shop keeps its database: `databaseUrl` (DATABASE_URL) wins over the embedded one of `home` (TREFOIL_HOME). */
export interface DatabasePlace {
  readonly home: string;
  readonly databaseUrl?: string | undefined;
}

/** The address of the shop's database; of an embedded one, only while it runs. Throws DatabaseConnectionError. */
export function findDatabaseUrl({ home, databaseUrl }: DatabasePlace): string {
  if (databaseUrl !== undefined && databaseUrl !== "") return databaseUrl;
  const file = path.join(home, "postgres.url");
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === "EACCES"
        ? `${file} is not readable for you`
        : "no shop runs there";
    throw new DatabaseConnectionError(
      `There is no database for ${path.resolve(home)} (${why}): start the shop with npm start, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}
