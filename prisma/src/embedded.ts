/** The embedded PostgreSQL: a real server on a folder, started with us, restarted if it dies, stopped with us. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { findBinaries } from "./embedded/binaries.ts";
import { NAME, openCluster } from "./embedded/cluster.ts";
import { asSentence, EmbeddedDatabaseError } from "./embedded/embedded-database-error.ts";
import { lockFolder } from "./embedded/folder-lock.ts";
import { findPlace } from "./embedded/place.ts";
import { type Postmaster, type ServerPlan, startPostmaster } from "./embedded/postmaster.ts";
import { type ReservedPort, reservePort } from "./embedded/reserved-port.ts";
import { durable } from "./embedded/settings.ts";

export { EmbeddedDatabaseError };

export interface EmbeddedOptions {
  /** The home (TREFOIL_HOME): the data go to `postgres` in it, and while it runs its address is in `postgres.url`. */
  dir: string;
  /** Port on 127.0.0.1; default: a free one. */
  port?: number;
  /** Told of what is worth knowing in a line; default: nobody. */
  log?: (line: string) => void;
  /** PostgreSQL settings instead of the usual ones. */
  settings?: Record<string, string>;
  /** Deletes `dir` and the data when this process has ended, however it ends; for tests. */
  temporary?: boolean;
}

/** `dataDir` is where the data really live; `pid` the server's process now. `stop` may be called more than once. */
export interface EmbeddedDatabase {
  url: string;
  dataDir: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the database of `dir`, creating it at first. It listens on 127.0.0.1 only, with a random password kept in
 * the data folder. Every commit is on disk before it is answered, so the data survive `kill -9` of us and of it.
 * When we are root the server runs as another user; a `dir` that is closed to others is then opened for that user's
 * group, and where a folder above it is closed too, the data live in /var/lib/trefoil, linked from `dir`. Throws EmbeddedDatabaseError, whose message is one clear sentence.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dir, log = () => undefined, settings = durable } = options;
  const place = findPlace(dir);
  const held: (() => void)[] = [];
  const letGo = (): void => held.forEach((release) => release());
  try {
    held.push(lockFolder(place));
    const binaries = findBinaries(place.user);
    const cluster = await openCluster(place, binaries, settings["fsync"] !== "off");
    const { port, release } = options.port === undefined ? await reservePort() : unreserved(options.port);
    held.push(release);
    const temporary = options.temporary === true ? { temporary: path.resolve(dir) } : {};
    const running = await supervise({ place, binaries, cluster, port, settings, ...temporary }, log);
    const url = `postgres://${NAME}:${cluster.password}@127.0.0.1:${port}/${NAME}`;
    const urlFile = path.join(path.resolve(dir), "postgres.url");
    try {
      await createDatabase(url, cluster.data);
      writePrivately(urlFile, `${url}\n`);
    } catch (error) {
      await running.stop();
      throw error;
    }
    const stop = async (): Promise<void> => {
      rmSync(urlFile, { force: true });
      await running.stop();
      letGo();
    };
    let stopping: Promise<void> | undefined;
    return {
      url,
      dataDir: cluster.data,
      get pid() {
        return running.pid;
      },
      stop: () => (stopping ??= stop()),
    };
  } catch (error) {
    letGo();
    throw asSentence(error, { folder: place.folder });
  }
}

/** Keeps a server running until it is stopped: one that dies is started again on the same port, for as long as it takes. */
async function supervise(
  plan: ServerPlan,
  log: (line: string) => void,
): Promise<Pick<Postmaster, "pid" | "stop">> {
  let current = await startPostmaster(plan);
  const stopping = new AbortController();
  const wait = (ms: number) => pause(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const revive = async (): Promise<void> => {
    await current.gone;
    if (stopping.signal.aborted) return;
    log("The embedded PostgreSQL ended unexpectedly; starting it again.");
    while (!stopping.signal.aborted) {
      try {
        current = await startPostmaster(plan);
        return await revive();
      } catch (error) {
        log((error as Error).message);
        await wait(2000);
      }
    }
  };
  const revived = revive();
  return {
    get pid() {
      return current.pid;
    },
    async stop() {
      stopping.abort();
      await current.stop();
      await revived;
      // One that was being started again meanwhile.
      await current.stop();
    },
  };
}

function unreserved(port: number): ReservedPort {
  return { port, release: () => undefined };
}

async function createDatabase(url: string, data: string): Promise<void> {
  const server = new URL(url);
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href });
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } catch (error) {
    throw asSentence(error, { folder: data });
  } finally {
    await client.end();
  }
}

function writePrivately(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
