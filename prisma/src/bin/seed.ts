/** `npm run seed`: loads a big catalog into the shop's database, running or not. */
import { parseArgs } from "node:util";
import { STREAMS, seedCatalog } from "../catalog.ts";
import { connect } from "../connect.ts";
import { openDatabase } from "../database.ts";
import { startEmbedded } from "../embedded.ts";
import { findDatabaseUrl } from "../find-database-url.ts";
import { migrate } from "../migrate.ts";
import { showProgress } from "./progress.ts";

const USAGE = `Usage: npm run seed -- --products <number>

Adds products to the shop's catalog by COPY, each with its (empty) stock and its event. May be run again: it
goes on with new SKUs. The shop may run meanwhile.

  --products <number>  how many, up to 100,000,000 (1,000,000 take about half a minute to a minute)
  --help               this text

The database is that of DATABASE_URL, else the embedded one of TREFOIL_HOME (.trefoil), which is started for the
purpose if no shop runs on it.
`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { products: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const products = count(values.products);
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  const place = await openPlace();
  try {
    await migrate(place.url, { log: console.log });
    await seed(place.url, products, interrupted.signal);
  } finally {
    await place.close();
  }
}

function count(text: string | undefined): number {
  const products = Number(text?.replaceAll(/[_,]/g, ""));
  if (Number.isInteger(products) && products >= 1 && products <= 100_000_000) return products;
  throw new UsageError(USAGE);
}

async function openPlace(): Promise<{ url: string; close(): Promise<void> }> {
  const home = process.env["TREFOIL_HOME"] || ".trefoil";
  const databaseUrl = process.env["DATABASE_URL"];
  try {
    const url = findDatabaseUrl({ home, databaseUrl });
    await (await connect(url, "trefoil-seed")).end();
    return { url, close: async () => undefined };
  } catch (error) {
    if (databaseUrl) throw error;
    // No shop runs on it, or one that was killed left its address.
    const embedded = await startEmbedded({ dir: home, log: console.log });
    return { url: embedded.url, close: () => embedded.stop() };
  }
}

async function seed(url: string, products: number, signal: AbortSignal): Promise<void> {
  const database = openDatabase({
    url,
    poolSize: STREAMS + 1,
    applicationName: "trefoil-seed",
  });
  const progress = showProgress(products);
  const start = performance.now();
  try {
    const done = await seedCatalog(database, { products, onProgress: progress.update, signal });
    progress.end();
    const seconds = (performance.now() - start) / 1000;
    const rate = (rows: number): string => Math.round(rows / seconds).toLocaleString("en");
    console.log(
      `Added ${done.toLocaleString("en")} products in ${seconds.toFixed(1)} s: ${rate(done)} products a second, ` +
        `${rate(3 * done)} rows a second with their stock and events.`,
    );
    if (signal.aborted) process.exitCode = 130;
    else await database.pool.query("SET statement_timeout = 0; ANALYZE products, stock, events");
  } finally {
    progress.end();
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  const { code, message, name, stack } = error as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS")) console.error(`${message}\n\n${USAGE}`);
  else if (name !== "Error" || error instanceof UsageError) console.error(message);
  else console.error(stack);
  process.exitCode = 1;
}
