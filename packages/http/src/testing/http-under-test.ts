/** A running server of the apps that a test makes, on a fresh database. */
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createShop, type ShopProcess } from "@trefoil/composition";
import { scopes, toTypeId } from "@trefoil/domain";
import {
  createLogger,
  createShutdown,
  createTokenIssuer,
  readSettings,
  type Shutdown,
  silentLogger,
} from "@trefoil/platform";
import { testDatabase } from "@trefoil/prisma/testing";
import type { MakeApp } from "../http-app.ts";
import { type HttpOptions, startHttp } from "../server.ts";

export interface HttpUnderTest {
  readonly url: string;
  readonly port: number;
  readonly process: ShopProcess;
  readonly shutdown: Shutdown;
  /** What the log has, as objects. */
  readonly logged: Record<string, unknown>[];
  /** A token of a customer of tier FREE. */
  tokenFor(customerUuid: string): Promise<string>;
  close(): Promise<void>;
}

export async function startHttpUnderTest(
  makers: readonly MakeApp[],
  options: HttpOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<HttpUnderTest> {
  const { url: databaseUrl, drop } = await testDatabase();
  const home = mkdtempSync(join(tmpdir(), "trefoil-http-"));
  const given = { TREFOIL_HOME: home, HTTP_PORT: "0", RATE_LIMITS: "off", NODE_ENV: "test", ...env };
  const logged: Record<string, unknown>[] = [];
  const log = createLogger({ to: { write: (line) => void logged.push(JSON.parse(line)) } });
  const shutdown = createShutdown({ log: silentLogger(), graceMs: 2_000, exit: () => undefined });
  const process = await createShop({ settings: readSettings(given), databaseUrl, log, shutdown });
  const { url } = await startHttp(process, makers, { shutdown, ...options });
  const issuer = await createTokenIssuer({ keys: process.keys, issuer: "trefoil", audience: "trefoil" });
  return {
    url,
    port: Number(new URL(url).port),
    process,
    shutdown,
    logged,
    tokenFor: (customer) =>
      issuer.issue({ subject: toTypeId("customer", customer), role: "CUSTOMER", tier: "FREE", scopes }),
    async close() {
      await shutdown.start("the tests are done");
      await drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A connection to write to by hand. */
export interface RawConnection {
  send(...lines: string[]): void;
  /** What has come until it matches, or until the end. */
  until(pattern: RegExp): Promise<string>;
  /** All that came, at the end of the connection. */
  ended(): Promise<string>;
}

export function connectRaw(port: number): RawConnection {
  const socket = createConnection({ port, host: "127.0.0.1" }).setEncoding("latin1");
  let text = "";
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
  });
  socket.on("data", (chunk) => (text += chunk));
  socket.on("error", () => undefined);
  return {
    send: (...lines) => void socket.write(lines.join("\r\n")),
    async until(pattern) {
      while (!pattern.test(text) && !socket.closed) {
        await Promise.race([closed, new Promise((resolve) => socket.once("data", resolve))]);
      }
      return text;
    },
    async ended() {
      await closed;
      return text;
    },
  };
}
