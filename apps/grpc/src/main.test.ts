import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { testDatabase } from "@trefoil/prisma/testing";
import { CatalogServiceDefinition } from "@trefoil/proto";
import { createChannel, createClient } from "nice-grpc";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  execFile(
    process.execPath,
    [main, ...args],
    { env: { ...process.env, DATABASE_URL: "", ...env } },
    (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
  );
  return promise;
}

it("says what it does and what it needs", async () => {
  const [help, without, odd] = await Promise.all([run(["--help"]), run([]), run(["--nonsense"])]);
  expect([help.code, help.stdout]).toEqual([
    0,
    expect.stringMatching(/^Usage: npm run start:grpc[\s\S]*DATABASE_URL/),
  ]);
  expect([without.code, without.stderr]).toEqual([
    1,
    expect.stringMatching(/^gRPC alone needs DATABASE_URL/),
  ]);
  expect([odd.code, odd.stderr]).toEqual([1, expect.stringContaining("--nonsense")]);
});

it("does not start with half of a certificate", async () => {
  const { code, stderr } = await run([], { GRPC_TLS_CERT: "server.crt" });
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining("GRPC_TLS_CERT and GRPC_TLS_KEY belong together"),
  ]);
});

it("serves until it is told to stop", async () => {
  const { url, drop } = await testDatabase();
  const home = mkdtempSync(join(tmpdir(), "trefoil-grpc-main-"));
  const env = { DATABASE_URL: url, TREFOIL_HOME: home, HTTP_PORT: "0", GRPC_PORT: "0", LOG_FORMAT: "json" };
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit") as Promise<[code: number]>;
  const lines = createInterface({ input: child.stdout });
  const [first] = (await once(lines, "line")) as [string];
  const { address, url: http } = JSON.parse(first) as { address: string; url: string };
  const channel = createChannel(address);
  expect(await createClient(CatalogServiceDefinition, channel).listCategories({})).toMatchObject({
    categories: [],
  });
  expect((await fetch(`${http}/health/ready`)).status).toBe(200);
  child.kill("SIGTERM");
  expect((await ended)[0]).toBe(0);
  channel.close();
  await drop();
  rmSync(home, { recursive: true });
});
