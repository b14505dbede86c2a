/** A server under test, seen from the harness: a process of its own, which ends with us. */
import { type ChildProcess, fork } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { nodeFlags as launched } from "../../../scripts/launcher/node-flags.mjs";
import type { Answer, Ask, Usage } from "./messages.ts";

export interface ServerProcess {
  /** `http://127.0.0.1:41234` */
  readonly url: string;
  readonly pid: number;
  usage(): Promise<Usage>;
  /** The same after a full collection of garbage: what it holds, and not what it has let go of. */
  settledUsage(): Promise<Usage>;
  /** From now on `usage` tells the peaks of memory too. */
  watchMemory(on: boolean): void;
  stop(): Promise<void>;
}

export interface ServerPlan {
  /** A file of this folder. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where its standard output goes: its access log. */
  readonly log: string;
  readonly nodeFlags?: readonly string[];
}

const START_MS = 30_000;
const STOP_MS = 10_000;

export async function startServer({ file, env, log, nodeFlags = [] }: ServerPlan): Promise<ServerProcess> {
  const out = openSync(log, "a");
  const child = fork(path.join(import.meta.dirname, file), {
    env: { PATH: process.env["PATH"] ?? "", NODE_ENV: "production", ...env },
    execArgv: [...launched, ...nodeFlags],
    stdio: ["ignore", out, "inherit", "ipc"],
  });
  closeSync(out);
  try {
    const { ready } = await next(child, "ready", START_MS);
    return {
      url: ready,
      pid: child.pid as number,
      usage: () => usageOf(child, "usage"),
      settledUsage: () => usageOf(child, "settle"),
      watchMemory: (on) => tell(child, on ? "watch" : "unwatch"),
      stop: () => stop(child),
    };
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function usageOf(child: ChildProcess, ask: "usage" | "settle"): Promise<Usage> {
  tell(child, ask);
  return (await next(child, "usage", STOP_MS)).usage;
}

function tell(child: ChildProcess, ask: Ask): void {
  child.send(ask);
}

/** The next answer of that kind. */
async function next<K extends string>(
  child: ChildProcess,
  kind: K,
  limitMs: number,
): Promise<Extract<Answer, Record<K, unknown>>> {
  const { promise, resolve, reject } = Promise.withResolvers<Extract<Answer, Record<K, unknown>>>();
  const listen = (answer: Answer) => {
    if (kind in answer) resolve(answer as Extract<Answer, Record<K, unknown>>);
  };
  const ended = (code: number | null) => reject(new Error(`the server ended with code ${code}`));
  const late = setTimeout(() => reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  child.on("message", listen).once("exit", ended);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    child.off("message", listen).off("exit", ended);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  if (child.connected) child.disconnect();
  await gone;
  clearTimeout(late);
}
