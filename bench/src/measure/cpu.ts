/** CPU time of processes that can't tell it themselves, from /proc; undefined where there is none. */
import { readdirSync, readFileSync } from "node:fs";
import os from "node:os";

/** Linux counts in ticks of 10 ms on every architecture that Node runs on. */
const TICK_SECONDS = 0.01;

interface Stat {
  readonly parent: number;
  /** Seconds of the process itself. */
  readonly own: number;
  /** Seconds of its children that have ended. */
  readonly ended: number;
}

function statOf(pid: number | "self"): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses, with anything in it.
  const fields = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((at) => fields[at] ?? 0);
  return {
    parent: parent as number,
    own: ((user as number) + (system as number)) * TICK_SECONDS,
    ended: ((endedUser as number) + (endedSystem as number)) * TICK_SECONDS,
  };
}

/** Seconds that a server of many processes has used, such as PostgreSQL: the parent, its children, and those that ended. */
export function familySeconds(pid: number): number | undefined {
  const parent = statOf(pid);
  if (parent === undefined) return undefined;
  const others = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = others.map((name) => statOf(Number(name))).filter((stat) => stat?.parent === pid);
  return children.reduce((sum, child) => sum + (child as Stat).own, parent.own + parent.ended);
}

/** Seconds that our own children had used when they ended; the difference around a child's life is that child's. */
export function endedChildrenSeconds(): number | undefined {
  return statOf("self")?.ended;
}

/** Seconds in which any core of the machine did anything, for whomever. */
export function machineSeconds(): number {
  const busy = os.cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return busy.reduce((sum, ms) => sum + ms, 0) / 1000;
}

/** Seconds of this process. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
