/** importProducts and exportProducts: many products as NDJSON, in the memory of a few. */
import type { Bench, Verdict } from "../bench.ts";
import { count, decimals, megabytes } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import type { Usage } from "../servers/messages.ts";
import { settle, withDatabase } from "../world/with-database.ts";
import { exportAll, exportAndStall, upload } from "./ndjson.ts";

const LIMIT_MB = 100;
/** Code is compiled and buffers are made by what nobody measures. */
const WARM_UP = 3000;

interface Stage {
  readonly name: string;
  readonly products: number;
  readonly seconds: number;
  readonly before: Usage;
  readonly after: Usage;
}

export const importExport: Bench = {
  name: "import-export",
  about:
    "POST /v2/products/import (atomic) and GET /v2/products/export, with the memory of the server's process.",
  async run({ world, pace, progress }) {
    const database = await world.freshDatabase();
    const server = await world.start("ours", database);
    const { authorization } = world.tokens.staff;
    const category = await withDatabase(database, ({ pool }) =>
      pool.query<{ id: string }>("SELECT id FROM categories LIMIT 1"),
    );
    const target = { url: server.url, authorization, categoryId: category.rows[0]?.id as string };
    progress.step("import and export: warming up");
    await upload({ ...target, prefix: "WARM", products: WARM_UP, onProgress: () => undefined });
    await exportAll({ ...target, onProgress: () => undefined });
    server.watchMemory(true);
    const stages: Stage[] = [];
    const stage = async (name: string, work: (onProgress: (done: number) => void) => Promise<number>) => {
      await server.usage();
      const before = await server.usage();
      const began = performance.now();
      const products = await work((done) => progress.step(`${name}: ${count(done)} products`));
      const seconds = (performance.now() - began) / 1000;
      stages.push({ name, products, seconds, before, after: await server.usage() });
    };
    await stage("import", (onProgress) =>
      upload({ ...target, prefix: "BULK", products: pace.bulk, onProgress }),
    );
    await withDatabase(database, settle);
    await stage("export", (onProgress) => exportAll({ ...target, onProgress }));
    await stage(`export to a client that stops reading for ${pace.stallSeconds} s`, (onProgress) =>
      exportAndStall({ ...target, seconds: pace.stallSeconds, onProgress }),
    );
    const closed = await cursorClosed(database);
    await server.stop();
    return {
      verdicts: stages.map(verdict),
      tables: [{ title: "Speed and memory", columns: columns(), rows: stages.map(row) }],
      notes: [
        `The stalled client reads a little, stops, and then hangs up: the database's cursor was ${closed === undefined ? "still open after 5 s" : `closed ${Math.round(closed)} ms later`}.`,
        `Growth is the highest resident set during the work less the one before it, sampled every 20 ms; ${count(WARM_UP)} products went in and out before.`,
      ],
      samples: stages,
    };
  },
};

function verdict({ name, before, after }: Stage): Verdict {
  const measured = summarise([megabytes(after.peakRss - before.rss)]);
  return { promise: `${name}: growth of the process`, atMost: LIMIT_MB, unit: "MB", measured };
}

function columns(): string[] {
  return [
    "work",
    "products",
    "products/s",
    "seconds",
    "memory grew by, MB",
    "to, MB",
    "heap grew by, MB",
    "server CPU µs a product",
  ];
}

function row({ name, products, seconds, before, after }: Stage): string[] {
  const megabyte = (bytes: number) => decimals(1)(megabytes(bytes));
  return [
    name,
    count(products),
    count(products / seconds),
    decimals(1)(seconds),
    megabyte(after.peakRss - before.rss),
    megabyte(after.peakRss),
    megabyte(after.peakHeapUsed - before.heapUsed),
    decimals(1)(((after.cpuSeconds - before.cpuSeconds) * 1e6) / products),
  ];
}

/** Milliseconds until no connection of the shop has a transaction open; undefined after 5 s. */
async function cursorClosed(database: string): Promise<number | undefined> {
  const began = performance.now();
  return withDatabase(database, async ({ pool }) => {
    while (performance.now() - began < 5000) {
      const { rowCount } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'trefoil'
           AND xact_start IS NOT NULL`,
      );
      if (rowCount === 0) return performance.now() - began;
    }
    return undefined;
  });
}
