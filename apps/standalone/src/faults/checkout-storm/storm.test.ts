import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@trefoil/prisma/testing";
import { expect, it } from "vitest";
import { checkoutStorm } from "./storm.ts";

it("settles every order, with stock, money and everybody who is told of it in agreement, while workers are killed", async () => {
  const home = await mkdtemp(join(tmpdir(), "trefoil-checkouts-"));
  const { url, drop } = await testDatabase({ demo: true });
  const report = await checkoutStorm({
    databaseUrl: url,
    home,
    orders: 60,
    failureRate: 0.3,
    killEveryMs: 1000,
    killsGoOnMs: 1000,
    killDatabase: undefined,
    progress: () => {},
  });
  expect(report.faults).toEqual([]);
  expect(report.confirmed + report.cancelled).toBe(60);
  expect(report.kills).toBeGreaterThan(0);
  await drop();
  await rm(home, { recursive: true });
}, 120_000);
