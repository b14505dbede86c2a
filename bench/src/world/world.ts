/** Where the benches happen: one embedded PostgreSQL, databases on it, server processes, and one load generator. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { connect, migrate, seedCatalog, seedDemo, startEmbedded } from "@trefoil/prisma";
import { familySeconds } from "../measure/cpu.ts";
import { findGenerator, type Generator } from "../measure/generator.ts";
import type { Progress } from "../measure/progress.ts";
import { type ServerProcess, startServer } from "../servers/server-process.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { settle, withDatabase } from "./with-database.ts";

/** What `npm run seed -- --products` adds to the demo data for the benches that only read. */
export const CATALOG = 110_000;

/** Connections to PostgreSQL that every server has, ours and the limits alike. */
const POOL_SIZE = 10;

export type ServerKind =
  | "ours"
  | "ours-grpc"
  | "bare-http"
  | "express-prisma"
  | "everything"
  | "peer-apollo-constant"
  | "peer-grpc-constant"
  | "peer-mercurius"
  | "peer-postgraphile";

export interface World {
  readonly generator: Generator;
  readonly tokens: Tokens;
  /** Address of a database with the demo data and `CATALOG` more products, the same for all who ask; nobody may write to it. */
  catalog(): Promise<string>;
  /** Address of a database with the demo data alone, for the asker alone. */
  freshDatabase(): Promise<string>;
  /** Of a fresh one that is large and has served: PostgreSQL would look after it while the next is measured. */
  dropDatabase(url: string): Promise<void>;
  start(kind: ServerKind, databaseUrl: string): Promise<ServerProcess>;
  /** CPU seconds that PostgreSQL has used; undefined where the system doesn't tell. */
  databaseSeconds(): number | undefined;
  /** `18.4` */
  readonly postgres: string;
  /** Stops what a bench has left running. */
  stopServers(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly progress: Progress;
  readonly generator?: string | undefined;
  /** Folder for CPU profiles of ours. */
  readonly profiles?: string | undefined;
}

export async function createWorld({ progress, generator, profiles }: WorldOptions): Promise<World> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-bench-"));
  progress.step("starting an embedded PostgreSQL");
  const embedded = await startEmbedded({ dir, temporary: true, log: progress.say });
  const servers = new Set<ServerProcess>();
  let copies = 0;
  let catalogUrl: Promise<string> | undefined;

  async function stopServers(): Promise<void> {
    await Promise.all([...servers].map((server) => server.stop()));
    servers.clear();
  }

  async function close(): Promise<void> {
    await stopServers();
    await embedded.stop();
    rmSync(dir, { recursive: true, force: true });
  }

  async function administer(statement: string): Promise<void> {
    const admin = await connect(at("postgres"), "trefoil-bench");
    await admin.query(statement).finally(() => admin.end());
  }

  function at(database: string): string {
    const url = new URL(embedded.url);
    url.pathname = `/${database}`;
    return url.href;
  }

  async function freshDatabase(): Promise<string> {
    copies += 1;
    const name = `bench_${copies}`;
    await administer(`CREATE DATABASE ${name} TEMPLATE ${nameOf(embedded.url)} STRATEGY FILE_COPY`);
    return at(name);
  }

  async function makeCatalog(): Promise<string> {
    const url = await freshDatabase();
    await withDatabase(url, async (database) => {
      const onProgress = (done: number) => progress.step(`seeding a catalog: ${done} of ${CATALOG} products`);
      await seedCatalog(database, { products: CATALOG, onProgress });
      await settle(database);
    });
    return url;
  }

  async function start(kind: ServerKind, databaseUrl: string): Promise<ServerProcess> {
    const env = {
      DATABASE_URL: databaseUrl,
      POOL_SIZE: `${POOL_SIZE}`,
      TREFOIL_HOME: dir,
      HTTP_PORT: "0",
      RATE_LIMITS: "off",
    };
    const profiling = profiles !== undefined && kind.startsWith("ours");
    const nodeFlags = profiling
      ? ["--cpu-prof", `--cpu-prof-dir=${profiles}`, "--cpu-prof-interval=500"]
      : [];
    const server = await startServer({
      file: `${kind}.ts`,
      env,
      nodeFlags,
      log: path.join(dir, `${kind}.log`),
    });
    servers.add(server);
    return server;
  }

  try {
    await migrate(embedded.url);
    progress.step("seeding the demo data");
    const postgres = await withDatabase(embedded.url, async (database) => {
      await seedDemo(database);
      const { rows } = await database.pool.query<{ server_version: string }>("SHOW server_version");
      return rows[0]?.server_version.split(" ")[0] ?? "unknown";
    });
    return {
      generator: findGenerator(generator),
      tokens: await createTokens(dir, embedded.url),
      catalog: () => (catalogUrl ??= makeCatalog()),
      freshDatabase,
      dropDatabase: (url) => administer(`DROP DATABASE ${nameOf(url)} WITH (FORCE)`),
      start,
      databaseSeconds: () => familySeconds(embedded.pid),
      postgres,
      stopServers,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Of the database. */
function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
