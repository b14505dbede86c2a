/** Notices that npm, which started us, is gone. */
import { readFileSync } from "node:fs";

const pollMs = 500;

/**
 * Calls back once when npm dies. Between npm and us there is mostly a shell, which outlives it: so on Linux the shell's
 * own parent is watched too. Started from a shell of its own, a program may go on without its parent.
 */
export function watchNpm(onDeath) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const first = parents();
  const timer = setInterval(() => {
    if (parents() === first) return;
    clearInterval(timer);
    onDeath();
  }, pollMs);
  timer.unref();
}

function parents() {
  const parent = process.ppid;
  const grandparent = isNpm(parent) ? undefined : statOf(parent)?.parent;
  return grandparent === undefined ? String(parent) : `${parent} ${grandparent}`;
}

function isNpm(pid) {
  return /^(npm|node)/.test(statOf(pid)?.name ?? "");
}

/** Name and parent from /proc; undefined elsewhere than on Linux. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, name, parent] = /^\d+ \((.*)\) \S+ (\d+)/s.exec(stat) ?? [];
    return { name, parent };
  } catch {
    return undefined;
  }
}
