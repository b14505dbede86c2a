/** Runs the program, passes signals on, and leaves nothing of it behind. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { signalGroup, startGroup, stopGroup } from "./group.mjs";

/** One Ctrl-C reaches us twice: from the terminal, and from npm, which passes on its own. */
const sameSignalMs = 500;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Resolves with the exit code. The first signal is passed on, a later one kills. */
export async function runChild(command, args, { env, tty }) {
  const stdin = !tty && process.stdin.isTTY ? "ignore" : "inherit"; // another group may not read the terminal
  const options = {
    stdio: [stdin, "inherit", "inherit", "ipc"],
    env: { ...env, TREFOIL_LAUNCHER: String(process.pid) },
  };
  const child = tty ? spawn(command, args, options) : startGroup(command, args, options);
  let stoppedAt;
  const onSignal = (signal) => {
    stoppedAt ??= Date.now();
    if (Date.now() - stoppedAt >= sameSignalMs) kill();
    else if (!child.killed) child.kill(signal);
  };
  const kill = () => (tty ? child.kill("SIGKILL") : signalGroup(child.pid, "SIGKILL"));
  for (const signal of signals) process.on(signal, onSignal);
  const code = await exitCode(child);
  if (!tty) await stopGroup(child);
  for (const signal of signals) process.off(signal, onSignal);
  return code;
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`The program could not be started: ${error.message}`);
      resolve(1);
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
