/** REST in a process of its own, by the program that `npm run start:rest` runs: for what a test's own process would blur. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { RestUnderTest } from "./rest-under-test.ts";

export interface RestProcess {
  readonly url: string;
  /** Resident memory in MB. */
  memory(): number;
  /** Sends SIGTERM; the exit code. */
  stop(): Promise<number>;
}

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** On the database and with the keys of a running one, so that its tokens are good here too. */
export async function startRestProcess({
  process: { settings },
  databaseUrl,
}: RestUnderTest): Promise<RestProcess> {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TREFOIL_HOME: settings.home,
    HTTP_PORT: "0",
    RATE_LIMITS: "off",
  };
  const child = spawn(process.execPath, [main], {
    env: { ...env, LOG_FORMAT: "json" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  const [first] = await once(lines, "line");
  const { url } = JSON.parse(String(first)) as { url: string };
  lines.resume();
  return {
    url,
    memory: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024,
    async stop() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      return code as number;
    },
  };
}
