/** `npm run rebuild`: builds read models anew from the event log, while the shop serves. */
import { randomUUIDv7 } from "node:crypto";
import { parseArgs } from "node:util";
import { openShop, RebuildSupersededError, rebuildReports } from "@trefoil/domain";
import { readSettings } from "@trefoil/platform";
import {
  connect,
  type Database,
  findDatabaseUrl,
  migrate,
  openDatabase,
  startEmbedded,
} from "@trefoil/prisma";
import { explainFailure } from "../explain-failure.ts";
import { count, showProgress } from "./progress.ts";

const USAGE = `Usage: npm run rebuild -- reports

Builds the reports (sales by day, sales of products, order summaries of customers) anew from every event of the log.
The shop may serve meanwhile: the old reports are read until the new ones are complete, and then replaced at once.
A run that is stopped leaves them as they were.

  --help   this text

The database is that of DATABASE_URL, else the embedded one of TREFOIL_HOME (.trefoil), which is started for the
purpose if no shop runs on it.
`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(USAGE);
  if (positionals.length !== 1 || positionals[0] !== "reports") throw new UsageError(USAGE);
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  const place = await openPlace();
  try {
    await migrate(place.url, { log: console.error });
    await rebuild(place.url, interrupted.signal);
  } finally {
    await place.close();
  }
}

/** The database of the shop that runs; without one, the embedded one started for the purpose. */
async function openPlace(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { home, databaseUrl } = readSettings();
  try {
    const url = findDatabaseUrl({ home, databaseUrl });
    await (await connect(url, "trefoil-rebuild")).end();
    return { url, close: async () => undefined };
  } catch (error) {
    if (databaseUrl !== undefined) throw error;
    const embedded = await startEmbedded({ dir: home, log: console.error });
    return { url: embedded.url, close: () => embedded.stop() };
  }
}

async function rebuild(url: string, signal: AbortSignal): Promise<void> {
  const database = openDatabase({
    url,
    poolSize: 3,
    applicationName: "trefoil-rebuild",
    // Counting a long log takes its time.
    statementTimeoutMs: 0,
  });
  const shop = openLog(database);
  const progress = showProgress("events");
  const began = performance.now();
  try {
    const { events } = await rebuildReports({ shop, database, signal, onProgress: progress.update });
    progress.end();
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `Rebuilt the reports from ${count(events)} events in ${seconds.toFixed(1)} s: ${count(events / seconds)} events a second.`,
    );
  } catch (error) {
    progress.end();
    if (!signal.aborted) throw error;
    console.error("Stopped; the reports are as they were.");
    process.exitCode = 130;
  } finally {
    await shop.log.close();
    await database.close();
  }
}

/** A shop that nobody calls: for its log and its transactions. */
function openLog(database: Database) {
  return openShop({
    database,
    secret: new Uint8Array(32),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => console.error(error),
  });
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof RebuildSupersededError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith("ERR_PARSE_ARGS") ? `${message}\n\n${USAGE}` : explainFailure(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error).trimEnd()}\n`);
  process.exitCode = 1;
});
