/** Server processes by their id: whose is it, and how to end it. */
import { spawnSync } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Whether `pid` is a live PostgreSQL process on `data`: not a zombie, nor a later process that got the same id. */
export function isServerOf(pid: number, data: string): boolean {
  try {
    // Every process of a server works in its data folder.
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    if (process.platform === "linux") return false;
  }
  return (
    spawnSync("ps", ["-o", "command=", "-p", `${pid}`], { encoding: "utf8" }).stdout?.includes(data) ?? false
  );
}

/** Whether any process has this id, be it another user's or a zombie. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Ends a server in seconds: rolls back what runs and writes a clean end (SIGINT, 10 s), else stops at once and
 * recovers at its next start (SIGQUIT, 5 s), else is killed. `gone` says when it has ended.
 */
export async function endServer(pid: number, gone: Promise<unknown>): Promise<void> {
  const steps = [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5000],
    ["SIGKILL", 5000],
  ] as const;
  for (const [signal, limit] of steps) {
    if (!send(pid, signal) || (await within(limit, gone))) return;
  }
}

/** Ends the server `pid` of `data`, which is not our child. */
export async function endStrayServer(pid: number, data: string): Promise<void> {
  const over = new AbortController();
  const gone = (async () => {
    while (!over.signal.aborted && isServerOf(pid, data)) await pause(10);
  })();
  await endServer(pid, gone);
  over.abort();
}

/**
 * Kills what a killed server left: a child in the middle of a statement only notices at its end, and would write
 * into the data beside the next server. Linux alone lets us find them; elsewhere the next server refuses and waits.
 */
export async function killOrphans(data: string): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end; await pause(10)) {
    const orphans = processesOn(data);
    if (orphans.length === 0) return;
    for (const pid of orphans) send(pid, "SIGKILL");
  }
}

/** Sends a signal to every process of a server (to the first alone, where the others can't be found). */
export function signalServer(
  { pid, dataDir }: { pid: number; dataDir: string },
  signal: NodeJS.Signals,
): void {
  for (const each of new Set([pid, ...processesOn(dataDir)])) send(each, signal);
}

function processesOn(data: string): number[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => isServerOf(pid, data));
}

async function within(limit: number, gone: Promise<unknown>): Promise<boolean> {
  const abort = new AbortController();
  const late = pause(limit, false, { signal: abort.signal }).catch(() => false);
  const ended = await Promise.race([gone.then(() => true), late]);
  abort.abort();
  return ended;
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
