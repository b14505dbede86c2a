/** The shop as a separate process that can be killed: what a fault test does its worst to. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { reservePort } from "@trefoil/prisma";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it printed. */
  output(): string;
  /** SIGKILL, and the wait until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and the wait until it has ended by itself; its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `main.ts` with these settings and waits until it says that it is up; rejects with its output when it ends before. */
export async function startServer(
  env: Readonly<Record<string, string>>,
  port: number,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      LOG_LEVEL: "warn",
      RATE_LIMITS: "off",
      GRPC_PORT: "0",
      ...env,
      HTTP_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit") as Promise<[number | null]>;
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const up = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      output += `${line}\n`;
      if (line.startsWith("Trefoil is up")) resolve();
    });
  });
  const failed = ended.then(([code]) => Promise.reject(new Error(`the shop ended with ${code}:\n${output}`)));
  await Promise.race([up, failed]);
  failed.catch(() => undefined); // from now on its end is expected
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    output: () => output,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return (await ended)[0];
    },
  };
}

/** One that is ours until this process ends, for servers that come and go; nobody answers there until one listens. */
export async function ownPort(): Promise<number> {
  return (await reservePort()).port;
}
