/** importProducts and exportProducts: many products, in the memory of a few. */
import { toTypeId } from "@trefoil/domain";
import type { Bench, Verdict } from "../bench.ts";
import { count, decimals, megabytes } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import type { Usage } from "../servers/messages.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import { settle, withDatabase } from "../world/with-database.ts";
import { uploadFrames } from "./frames.ts";
import { exportAll, exportAndStall, upload } from "./ndjson.ts";
import type { Upload } from "./wares.ts";

const LIMIT_MB = 100;
/** Code is compiled and buffers are made by what nobody measures. */
const WARM_UP = 3000;

/** Of the import: products a second. */
const RATE = 20_000;

interface Stage {
  readonly name: string;
  readonly products: number;
  readonly seconds: number;
  readonly before: Usage;
  readonly after: Usage;
  readonly databaseSeconds: number | undefined;
}

const modes = ["best-effort", "atomic"] as const;
const transports = [
  { name: "REST", kind: "ours", send: upload },
  { name: "gRPC", kind: "ours-grpc", send: uploadFrames },
] as const;

export const importExport: Bench = {
  name: "import-export",
  about:
    "importProducts over REST and gRPC in both modes and GET /v2/products/export, with the memory of the server's process.",
  async run({ world, pace, progress }) {
    const database = await world.freshDatabase();
    const stages: Stage[] = [];
    const stage = async (
      name: string,
      server: ServerProcess,
      work: (onProgress: (done: number) => void) => Promise<number>,
    ) => {
      await withDatabase(database, settle);
      await server.usage();
      const before = await server.usage();
      const databaseBefore = world.databaseSeconds();
      const began = performance.now();
      const products = await work((done) => progress.step(`${name}: ${count(done)} products`));
      const seconds = (performance.now() - began) / 1000;
      const after = await server.usage();
      const databaseAfter = world.databaseSeconds();
      const databaseSeconds =
        databaseBefore === undefined || databaseAfter === undefined
          ? undefined
          : databaseAfter - databaseBefore;
      stages.push({ name, products, seconds, before, after, databaseSeconds });
    };
    const { authorization } = world.tokens.staff;
    const categories = await withDatabase(database, ({ pool }) =>
      pool.query<{ id: string }>("SELECT id FROM categories LIMIT 1"),
    );
    const categoryId = toTypeId("category", categories.rows[0]?.id as string);

    for (const { name, kind, send } of transports) {
      const server = await world.start(kind, database);
      const wares: Omit<Upload, "mode" | "prefix" | "onProgress"> = {
        url: server.url,
        authorization,
        categoryId,
        products: pace.bulk,
      };
      progress.step(`import over ${name}: warming up`);
      for (const mode of modes)
        await send({
          ...wares,
          mode,
          prefix: `WARM-${name}-${mode}`.toUpperCase(),
          products: WARM_UP,
          onProgress,
        });
      server.watchMemory(true);
      for (const mode of modes)
        await stage(`import over ${name}, ${mode}`, server, (onProgress) =>
          send({ ...wares, mode, prefix: `BULK-${name}-${mode}`.toUpperCase(), onProgress }),
        );
      await server.stop();
    }

    const server = await world.start("ours", database);
    const target = { url: server.url, authorization };
    progress.step("export: warming up");
    await exportAll({ ...target, onProgress });
    server.watchMemory(true);
    await stage("export", server, (onProgress) => exportAll({ ...target, onProgress }));
    await stage(`export to a client that stops reading for ${pace.stallSeconds} s`, server, (onProgress) =>
      exportAndStall({ ...target, seconds: pace.stallSeconds, onProgress }),
    );
    const closed = await cursorClosed(database);
    await server.stop();
    return {
      verdicts: stages.flatMap(verdicts),
      tables: [{ title: "Speed and memory", columns: columns(), rows: stages.map(row) }],
      notes: [
        `The stalled client reads a little, stops, and then hangs up: the database's cursor was ${closed === undefined ? "still open after 5 s" : `closed ${Math.round(closed)} ms later`}.`,
        `Growth is the highest resident set during the work less the one before it, sampled every 20 ms; ${count(WARM_UP)} products went in and out before.`,
        "An atomic import is one transaction, and so one process of PostgreSQL; a best-effort one uses up to four.",
      ],
      samples: stages,
    };
  },
};

function onProgress(): void {}

function verdicts({ name, products, seconds, before, after }: Stage): Verdict[] {
  const growth = summarise([megabytes(after.peakRss - before.rss)]);
  const bounded: Verdict = {
    promise: `${name}: growth of the process`,
    atMost: LIMIT_MB,
    unit: "MB",
    measured: growth,
  };
  if (!name.startsWith("import")) return [bounded];
  const measured = summarise([products / seconds]);
  return [{ promise: `${name}: products a second`, atLeast: RATE, unit: "products/s", measured }, bounded];
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
    "PostgreSQL CPU µs a product",
  ];
}

function row({ name, products, seconds, before, after, databaseSeconds }: Stage): string[] {
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
    databaseSeconds === undefined ? "unknown" : decimals(1)((databaseSeconds * 1e6) / products),
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
