import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let home: string;
let database: Awaited<ReturnType<typeof testDatabase>>;
const children: ChildProcessByStdio<null, Readable, Readable>[] = [];

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "trefoil-worker-"));
  database = await testDatabase();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

function run(args: string[], settings: Record<string, string>) {
  const env = { ...process.env, TREFOIL_HOME: home, HTTP_PORT: "0", LOG_FORMAT: "json", ...settings };
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return child;
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
}

it("works alone, says how it is, and ends at SIGTERM with what it has begun done", async () => {
  const child = run([], { DATABASE_URL: database.url });
  let health = "";
  for await (const line of createInterface({ input: child.stdout })) {
    health = (JSON.parse(line) as { health?: string }).health ?? "";
    if (health !== "") break;
  }
  const get = (page: string) => fetch(new URL(page, health));
  expect((await get("/health/live")).status).toBe(200);
  expect(await (await get("/health/ready")).json()).toEqual({ status: "ok" });
  expect(await (await get("/metrics")).text()).toContain("consumer");
  expect((await get("/v2/products")).status).toBe(404);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("says what it does and what it needs", async () => {
  const help = run(["--help"], {});
  expect(await textOf(help.stdout)).toMatch(/^Usage: npm run start:worker[\s\S]*DATABASE_URL/);
  const without = run([], { DATABASE_URL: "" });
  expect(await textOf(without.stderr)).toMatch(/^The worker alone needs DATABASE_URL/);
});
