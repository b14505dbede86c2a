import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadKeys } from "@trefoil/platform";
import { testDatabase } from "@trefoil/prisma/testing";
import { expect, it } from "vitest";
import { killStorm } from "./kill-storm.ts";
import { stormBuyer } from "./storm-buyer.ts";

it("loses, doubles and halves no order when the server is killed in the middle of a storm", async () => {
  const home = await mkdtemp(join(tmpdir(), "trefoil-storm-"));
  const { url, drop } = await testDatabase({ demo: true });
  const buyer = await stormBuyer(url, await loadKeys(home));
  const env = { DATABASE_URL: url, TREFOIL_HOME: home };
  const report = await killStorm({ env, kills: 3, ...buyer, progress: () => {} });
  expect(report.faults).toEqual([]);
  expect(report.keys).toBeGreaterThan(3);
  await drop();
  await rm(home, { recursive: true });
}, 120_000);
