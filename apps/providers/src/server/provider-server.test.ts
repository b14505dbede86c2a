import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asker, type RunningProviders, startBoth } from "../testing/running-providers.ts";
import { createFaults } from "./control.ts";

let providers: RunningProviders;

beforeEach(async () => {
  providers = await startBoth();
});
afterEach(() => providers.close());

const visa = (id: string) => ({ id, orderId: "ord_1", amount: 100, currency: "EUR", token: "tok_visa" });
const control = (to: unknown, headers: Record<string, string> = {}) =>
  providers.payments("/v1/control", undefined, { method: "PUT", body: JSON.stringify(to), headers });

describe("the control", () => {
  it("is replaced as a whole, and shown", async () => {
    expect((await control({ latencyMs: 7, failureRate: 0.5 })).body).toMatchObject({
      failureRate: 0.5,
      latencyMs: 7,
    });
    expect((await control({ outage: true })).body).toMatchObject({
      failureRate: 0,
      latencyMs: 0,
      outage: true,
    });
    expect((await providers.payments("/v1/control")).body).toMatchObject({ outage: true });
  });

  it.each([{ failureRate: 2 }, { latencyMs: -1 }, { outage: "yes" }, { unknown: 1 }, [], null, "text"])(
    "refuses %o and stays as it was",
    async (to) => {
      await control({ jitterMs: 3 });
      expect((await control(to)).status).toBe(400);
      expect((await providers.payments("/v1/control")).body).toMatchObject({ jitterMs: 3, outage: false });
    },
  );

  it("is closed to web pages, and to names that only lead here", async () => {
    expect((await control({}, { origin: "https://evil.example" })).status).toBe(403);
    const { port } = new URL(providers.urls.payments);
    const asked = request({ port, path: "/v1/control", headers: { host: "evil.example" } }).end();
    const [response] = await once(asked, "response");
    response.resume();
    expect(response.statusCode).toBe(403);
  });

  it("can end an outage", async () => {
    await control({ outage: true });
    expect((await providers.payments("/v1/payments", visa("pay_1"))).status).toBe(503);
    expect((await providers.payments("/health/live")).status).toBe(503);
    await control({});
    expect((await providers.payments("/v1/payments", visa("pay_1"))).status).toBe(201);
  });
});

it("fails before and after the work, by an answer and without one", () => {
  const faults = createFaults(0);
  faults.set({ failureRate: 1 });
  const fates = new Set(Array.from({ length: 200 }, () => faults.draw()));
  expect(fates).toEqual(new Set(["refused", "cut", "done and refused", "done and cut"]));
  faults.set({ hangRate: 1 });
  expect(faults.draw()).toBe("done and silent");
});

it.each([
  ["GET", "/nothing", 404, "unknown_path"],
  ["DELETE", "/v1/payments", 405, "method_not_allowed"],
  ["PUT", "/v1/payments/pay_1/capture", 405, "method_not_allowed"],
])("answers %s %s with %i", async (method, path, status, code) => {
  expect(await providers.payments(path, undefined, { method })).toMatchObject({
    status,
    body: { error: { code } },
  });
});

it("refuses what is no JSON, and what is too much of it", async () => {
  const post = (body: string) => providers.payments("/v1/payments", undefined, { method: "POST", body });
  expect((await post("{")).body.error.code).toBe("invalid_json");
  expect((await post(`"${"x".repeat(70_000)}"`)).status).toBe(413);
});

it("keeps what it acknowledged when it is killed", async () => {
  const home = await mkdtemp(join(tmpdir(), "trefoil-killed-"));
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const start = async () => {
    const env = {
      ...process.env,
      TREFOIL_HOME: home,
      PAYMENT_PORT: "0",
      CARRIER_PORT: "0",
      LOG_LEVEL: "error",
    };
    const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
    let warned = "";
    child.stderr.on("data", (chunk) => (warned += chunk));
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /Payments +(http:\S+)\/v1\/payments /.exec(line)?.[1];
      if (url !== undefined) return { child, ask: asker(url), warned: () => warned };
    }
    throw new Error(`it did not start: ${warned}`);
  };
  const first = await start();
  let acknowledged = 0;
  const buyer = async (name: number) => {
    for (let at = 0; ; at++) {
      const told = await first.ask("/v1/payments", visa(`pay_${name}_${at}`));
      if (told.status === 201) acknowledged += 1;
      if (acknowledged === 40) first.child.kill("SIGKILL");
    }
  };
  await Promise.allSettled(Array.from({ length: 4 }, (_, name) => buyer(name)));
  const second = await start();
  const { items } = (await second.ask("/v1/payments?limit=1000")).body;
  expect(items.length).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  expect(second.warned()).toBe("");
  second.child.kill("SIGTERM");
  expect(await once(second.child, "exit")).toEqual([0, null]);
  await rm(home, { recursive: true });
});
