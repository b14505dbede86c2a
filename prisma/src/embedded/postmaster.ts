/** One run of the PostgreSQL server process: start, readiness, stop, and the end of what an earlier run left. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { explain } from "./embedded-database-error.ts";
import type { Place } from "./place.ts";
import { endServer, endStrayServer, isAlive, isServerOf, killOrphans } from "./server-process.ts";
import { as, giveTo } from "./server-user.ts";

/** Everything that a start needs; `settings` are PostgreSQL's own. */
export interface ServerPlan {
  place: Place;
  binaries: Binaries;
  cluster: Cluster;
  port: number;
  settings: Record<string, string>;
  /** The home, to be deleted with the place when our process has ended. */
  temporary?: string;
}

/** A running server; `gone` settles when its process has ended, however that came. */
export interface Postmaster {
  pid: number;
  gone: Promise<void>;
  stop(): Promise<void>;
}

/** The children of a killed server live on for a moment and hold its memory; until then a new one refuses to start. */
const STILL_DYING = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/** Starts the server and waits until it takes connections: at once as a rule, longer when it has a crash to recover from. */
export async function startPostmaster(plan: ServerPlan): Promise<Postmaster> {
  const giveUp = Date.now() + 10_000;
  for (;;) {
    await endEarlier(plan.cluster.data);
    const attempt = await attemptStart(plan);
    if (typeof attempt !== "string") return attempt;
    if (!STILL_DYING.test(attempt) || Date.now() > giveUp) {
      throw explain(attempt, { folder: plan.cluster.data, port: plan.port, logFile: logFile(plan.place) });
    }
    await pause(50);
  }
}

/** Ends a server of this data folder that outlived its Trefoil, with all its children. */
async function endEarlier(data: string): Promise<void> {
  const pid = Number(pidFile(data)[0]);
  const known = Number.isInteger(pid) && pid > 0;
  if (known && isServerOf(pid, data)) await endStrayServer(pid, data);
  await killOrphans(data);
  // PostgreSQL believes in any process with the id it wrote down, be it a zombie or another program.
  if (known && isAlive(pid)) rmSync(path.join(data, "postmaster.pid"), { force: true });
}

const logFile = (place: Place): string => path.join(place.folder, "postgres.log");

/** The running server, or what it said before it ended. */
async function attemptStart(plan: ServerPlan): Promise<Postmaster | string> {
  const { place, binaries, cluster, port, settings } = plan;
  const log = openLog(place);
  const flags = Object.entries({ ...settings, port: `${port}` }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ["-D", cluster.data, ...flags], {
    ...as(place.user),
    // A session of its own: the terminal's Ctrl-C must not reach it before we have stopped using it.
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const gone = new Promise<void>((resolve) =>
    child.once("exit", () => resolve()).once("error", () => resolve()),
  );
  const pid = child.pid;
  if (pid === undefined || !(await isReady(child, cluster.data))) return readFileSync(logFile(place), "utf8");
  const guard = endWithUs(pid, plan);
  // What is temporary is still to be deleted, by us or by the guard.
  if (plan.temporary === undefined) void gone.then(() => guard.kill("SIGKILL"));
  child.unref();
  return { pid, gone, stop: () => endServer(pid, gone) };
}

function openLog(place: Place): number {
  const file = logFile(place);
  try {
    renameSync(file, `${file}.old`);
  } catch {
    // The first start.
  }
  const log = openSync(file, "w", 0o600);
  giveTo(place.user, file);
  return log;
}

/** The eighth line of postmaster.pid tells the state; false when the process ended instead. */
async function isReady(child: ChildProcess, data: string): Promise<boolean> {
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  while (!ended) {
    const lines = pidFile(data);
    if (lines[0] === `${child.pid}` && lines[7]?.trim() === "ready") return true;
    await pause(5);
  }
  return false;
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/**
 * A shell that waits for the end of our process, which closes its input even after kill -9, and then stops the server,
 * if it is still this one, and deletes what is temporary.
 */
function endWithUs(pid: number, { place, cluster, temporary }: ServerPlan): ChildProcess {
  const script = `cat >/dev/null
    pid=$1 data=$2; shift 2
    [ "$(head -n 1 "$data/postmaster.pid" 2>/dev/null)" = "$pid" ] && kill -INT "$pid"
    [ $# = 0 ] && exit
    for tenth in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    rm -rf "$@"`;
  const rubbish = temporary === undefined ? [] : [place.folder, temporary];
  const guard = spawn("/bin/sh", ["-c", script, "sh", `${pid}`, cluster.data, ...rubbish], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.on("error", () => undefined);
  guard.unref();
  (guard.stdin as unknown as { unref(): void } | null)?.unref();
  return guard;
}
