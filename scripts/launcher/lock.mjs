/** A lock file that tells who holds it, so that one of several installs works and the others wait. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { groupAlive } from "./group.mjs";

/** A lock that can't be read for so long was left by a holder that died while it wrote. */
const unreadableMs = 10_000;

/**
 * Waits for the lock. Its holder is this process, and later the process group that it notes.
 *
 * @param {string} file
 * @param {{ onWait?: () => void, pollMs?: number }} [options]
 */
export async function acquireLock(file, { onWait, pollMs = 200 } = {}) {
  for (let attempt = 0; !tryCreate(file); attempt += 1) {
    const holder = readHolder(file);
    if (holder !== undefined && !isAlive(holder)) {
      breakLock(file, holder);
      continue;
    }
    if (attempt === 0) onWait?.();
    await delay(pollMs);
  }
  return {
    /** Keeps the lock held while that group lives, even if this process is killed. */
    note: (group) => writeFileSync(file, JSON.stringify({ pid: process.pid, group })),
    release: () => rmSync(file, { force: true }),
  };
}

function tryCreate(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Undefined when the lock is gone, or so new that its holder is still writing it. */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats !== undefined && Date.now() - stats.mtimeMs > unreadableMs ? {} : undefined;
  }
}

function isAlive({ pid, group }) {
  return (pid !== undefined && pidAlive(pid)) || (group !== undefined && groupAlive(group));
}

function pidAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Of several that see a dead holder's lock one moves it away; a live lock taken by mistake is put back. */
function breakLock(file, holder) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = readHolder(aside);
    if (moved?.pid !== holder.pid) writeFileSync(file, JSON.stringify(moved), { flag: "wx" });
  } catch {
    // somebody else was first
  } finally {
    rmSync(aside, { force: true });
  }
}
