/** An app of the shop as a process of its own, killed and started again at will. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface AppPlan {
  /** Its folder in apps/. */
  readonly app: "rest" | "worker" | "providers";
  readonly env: Readonly<Record<string, string>>;
  /** Answers 200 as soon as the app serves. */
  readonly probe: string;
}

export interface AppProcess {
  readonly name: string;
  /** What it wrote last. */
  output(): string;
  /** SIGKILL, and the wait until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and the wait until it has ended by itself; its exit code. */
  stop(): Promise<number | null>;
}

const KEPT = 20_000;
const START_MS = 60_000;
const STARTS = 40;

/** As a supervisor does: an app that ends at its start, because the database is away, is started again. */
export async function keepStarting(plan: AppPlan): Promise<AppProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startApp(plan);
    } catch (error) {
      if (attempt === STARTS) throw error;
      await pause(250);
    }
  }
}

/** Starts an app and waits until it serves. */
export async function startApp({ app, env, probe }: AppPlan): Promise<AppProcess> {
  const main = fileURLToPath(new URL(`../../../../${app}/src/main.ts`, import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, LOG_LEVEL: "error", RATE_LIMITS: "off", WEBHOOKS_ALLOW_PRIVATE: "on", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end); // nothing outlives us
  child.once("exit", () => process.off("exit", end));
  let said = "";
  const keep = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-KEPT);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const gone = once(child, "exit") as Promise<[number | null]>;
  await served(child, probe).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`${app} does not serve: ${String(error)}\n${said}`);
  });
  return {
    name: app,
    output: () => said,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    async stop() {
      child.kill("SIGTERM");
      return (await gone)[0];
    },
  };
}

async function served(child: ChildProcess, probe: string): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("it has ended");
    const answer = await fetch(probe).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await pause(25);
  }
  throw new Error(`${probe} did not answer within ${START_MS} ms`);
}
