/** Processes that are started, signalled and ended together with all that they start. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

const windows = process.platform === "win32";

/**
 * Starts a program in a process group of its own: a terminal's Ctrl-C then reaches only us, and we pass it on once;
 * otherwise an embedded database would stop before the server that uses it.
 */
export function startGroup(command, args, options) {
  return spawn(command, args, { ...options, detached: !windows, windowsHide: true });
}

/** Whether any process of the group lives. */
export function groupAlive(pid) {
  try {
    process.kill(windows ? pid : -pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return process.platform !== "linux" || hasRunning(pid);
}

/** On Linux the dead count as long as nobody reaps them, and in a container nobody may. */
function hasRunning(group) {
  return readdirSync("/proc").some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const [state, , pgrp] = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return Number(pgrp) === group && state !== "Z" && state !== "X";
    } catch {
      return false; // it ended meanwhile
    }
  });
}

/** Signals the whole group; does nothing when it is gone. */
export function signalGroup(pid, signal) {
  try {
    process.kill(windows ? pid : -pid, signal);
  } catch {
    // gone
  }
}

/** Ends the group: with `signal`, and what is left after `graceMs` with SIGKILL. */
export async function stopGroup({ pid }, signal = "SIGTERM", graceMs = 5_000) {
  if (pid === undefined || !groupAlive(pid)) return;
  signalGroup(pid, signal);
  const deadline = Date.now() + graceMs;
  while (groupAlive(pid) && Date.now() < deadline) await delay(20);
  signalGroup(pid, "SIGKILL");
}
