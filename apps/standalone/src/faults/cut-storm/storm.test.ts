import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@trefoil/prisma/testing";
import { expect, it } from "vitest";
import { cutStorm } from "./storm.ts";

it("places each order once and tells each event once, over every transport, through a proxy that hangs up", async () => {
  const home = await mkdtemp(join(tmpdir(), "trefoil-cuts-"));
  const { url, drop } = await testDatabase({ demo: true });
  const plan = { databaseUrl: url, home, orders: 20, rate: 0.1, seed: "scissors" };
  const { routes, faults } = await cutStorm({ ...plan, progress: () => {} });
  expect(faults).toEqual([]);
  expect(routes.map(({ transport, acknowledged, watched }) => [transport, acknowledged, watched])).toEqual([
    ["rest", 20, 60],
    ["graphql", 20, 60],
    ["grpc", 20, 60],
  ]);
  for (const { cutRequests, cutAnswers } of routes) expect(cutRequests + cutAnswers).toBeGreaterThan(2);
  await drop();
  await rm(home, { recursive: true });
}, 120_000);
