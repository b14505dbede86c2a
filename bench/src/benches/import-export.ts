/** importProducts and exportProducts: many products, in the memory of a few. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { toTypeId } from "@trefoil/domain";
import type { Bench, Verdict } from "../bench.ts";
import { count, decimals, megabytes } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import type { Usage } from "../servers/messages.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import { settle, withDatabase } from "../world/with-database.ts";
import { secondsOfPostgres } from "./bulk-limit.ts";
import { sendFrames, spoolFrames } from "./frames.ts";
import { exportAll, exportAndStall, sendLines, spoolLines } from "./ndjson.ts";

const LIMIT_MB = 100;
/** What a client that reads nothing may keep of it. */
const STALLED_MB = 20;
/** Code is compiled and buffers are made by what nobody measures. */
const WARM_UP = 3000;

/** Products a second, of an import that may use several connections. */
const RATE = 20_000;
/** Of what one connection takes from PostgreSQL itself, of an import that is one transaction. */
const SHARE = 0.6;

interface Stage {
  readonly name: string;
  readonly products: number;
  readonly seconds: number;
  readonly before: Usage;
  readonly after: Usage;
  readonly databaseSeconds: number | undefined;
}

interface Place {
  readonly server: ServerProcess;
  /** Its address. */
  readonly database: string;
}

const modes = ["best-effort", "atomic"] as const;
const transports = [
  { name: "REST", kind: "ours", write: spoolLines, send: sendLines },
  { name: "gRPC", kind: "ours-grpc", write: spoolFrames, send: sendFrames },
] as const;

export const importExport: Bench = {
  name: "import-export",
  about:
    "importProducts over REST and gRPC in both modes and GET /v2/products/export, with the memory of the server's process.",
  async run({ world, pace, progress }) {
    const stages: Stage[] = [];
    const stage = async (
      name: string,
      { server, database }: Place,
      work: (onProgress: (done: number) => void) => Promise<number>,
    ) => {
      await withDatabase(database, settle);
      server.watchMemory(true);
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
    let database = "";
    const dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-wares-"));
    const limits: number[] = [];
    for (const { name, kind, write, send } of transports) {
      progress.step(`${count(pace.bulk)} products by PostgreSQL alone`);
      const limit = await world.freshDatabase();
      limits.push(await rateOfPostgres(limit, pace.bulk));
      await world.dropDatabase(limit);
      for (const mode of modes) {
        if (database !== "") await world.dropDatabase(database);
        database = await world.freshDatabase();
        const server = await world.start(kind, database);
        const target = { url: server.url, authorization, onProgress };
        const categoryId = toTypeId("category", await aCategory(database));
        const spool = async (prefix: string, products: number) => {
          const wares = { file: path.join(dir, "wares"), categoryId, prefix, products, mode };
          await write(wares);
          return wares;
        };
        progress.step(`import over ${name}, ${mode}: warming up`);
        await send(await spool("WARM", WARM_UP), target);
        const bulk = await spool("BULK", pace.bulk);
        await stage(`import over ${name}, ${mode}`, { server, database }, (onProgress) =>
          send(bulk, { ...target, onProgress }),
        );
        await server.stop();
      }
    }
    rmSync(dir, { recursive: true });

    const server = await world.start("ours", database);
    const target = { url: server.url, authorization };
    progress.step("export: warming up");
    await exportAll({ ...target, onProgress });
    await stage("export", { server, database }, (onProgress) => exportAll({ ...target, onProgress }));
    await stage(
      `export to a client that stops reading for ${pace.stallSeconds} s`,
      { server, database },
      (onProgress) => exportAndStall({ ...target, seconds: pace.stallSeconds, onProgress }),
    );
    const closed = await cursorClosed(database);
    await server.stop();
    return {
      verdicts: stages.flatMap((each) => verdicts(each, limits)),
      tables: [{ title: "Speed and memory", columns: columns(), rows: stages.map(row) }],
      notes: [
        `The stalled client reads a little, stops, and then hangs up: the database's cursor was ${closed === undefined ? "still open after 5 s" : `closed ${Math.round(closed)} ms later`}.`,
        `Growth is the highest resident set during the work less the one before it, sampled every 20 ms; ${count(WARM_UP)} products went in and out before.`,
        `PostgreSQL alone takes ${limits.map(count).join(" and ")} products a second on one connection: made by itself, and written with their stock and events in one transaction.`,
        "An atomic import is one transaction, and so one process of PostgreSQL; a best-effort one uses up to three. Each import goes into a shop of its own, that of the one before is gone, and what is sent was encoded before.",
      ],
      samples: { stages, limits },
    };
  },
};

function onProgress(): void {}

async function rateOfPostgres(database: string, products: number): Promise<number> {
  await withDatabase(database, settle);
  const categoryId = await aCategory(database);
  return products / (await secondsOfPostgres(database, { products, categoryId }));
}

/** The UUID of one. */
async function aCategory(database: string): Promise<string> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ id: string }>("SELECT id FROM categories LIMIT 1"),
  );
  return rows[0]?.id as string;
}

function verdicts(stage: Stage, limits: readonly number[]): Verdict[] {
  const { name, products, seconds, before, after } = stage;
  const growth = summarise([megabytes(after.peakRss - before.rss)]);
  const bounded: Verdict = {
    promise: `${name}: growth of the process`,
    atMost: name.includes("stops reading") ? STALLED_MB : LIMIT_MB,
    unit: "MB",
    measured: growth,
  };
  if (!name.startsWith("import")) return [bounded];
  const rate = products / seconds;
  const fast: Verdict = name.endsWith("atomic")
    ? {
        promise: `${name}: speed against PostgreSQL alone`,
        atLeast: SHARE,
        unit: "x",
        measured: summarise(limits.map((limit) => rate / limit)),
      }
    : {
        promise: `${name}: products a second`,
        atLeast: RATE,
        unit: "products/s",
        measured: summarise([rate]),
      };
  return [fast, bounded];
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
