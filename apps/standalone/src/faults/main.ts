/** `npm run faults`: the long fault suite, on a database of its own that is thrown away. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKeys } from "@trefoil/platform";
import { startEmbedded } from "@trefoil/prisma";
import { killStorm } from "./kill-storm.ts";
import { stormBuyer } from "./storm-buyer.ts";

const USAGE = `Usage: npm run faults [-- --kills 50]

Kills the server with SIGKILL in the middle of a storm of orders, again and again, while its clients retry with their
idempotency keys, and then counts: no order may be lost, doubled or half written.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { kills: { type: "string", default: "50" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const home = await mkdtemp(join(tmpdir(), "trefoil-faults-"));
  const embedded = await startEmbedded({ dir: home });
  try {
    const env = { DATABASE_URL: embedded.url, TREFOIL_HOME: home, DEMO_DATA: "on" };
    const buyer = await stormBuyer(embedded.url, await loadKeys(home));
    const kills = Number(values.kills);
    const progress = (kill: number, orders: number) =>
      process.stdout.write(`kill ${kill} of ${kills}, ${orders} orders\n`);
    const report = await killStorm({ env, kills, ...buyer, progress });
    process.stdout.write(`${report.kills} kills, ${report.keys} orders, ${report.answers} answers\n`);
    for (const fault of report.faults) process.stdout.write(`FAULT: ${fault}\n`);
    process.stdout.write(report.faults.length === 0 ? "1 passed, 0 failed\n" : "0 passed, 1 failed\n");
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  }
}

process.exitCode = await main();
