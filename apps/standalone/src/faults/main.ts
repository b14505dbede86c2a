/** `npm run faults`: the long fault suites, each on a database of its own that is thrown away. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKeys } from "@trefoil/platform";
import { type EmbeddedDatabase, migrate, openDatabase, seedDemo, startEmbedded } from "@trefoil/prisma";
import { scarceStock } from "./checkout-storm/scarce.ts";
import { checkoutStorm } from "./checkout-storm/storm.ts";
import { cutStorm, type RouteReport } from "./cut-storm/storm.ts";
import { killStorm } from "./kill-storm.ts";
import { stormBuyer } from "./storm-buyer.ts";

const USAGE = `Usage: npm run faults [-- SUITE...] [options]

Suites (all of them, when none is named):
  server    Kills the server with SIGKILL in the middle of a storm of orders, while its clients retry with their
            idempotency keys: no order may be lost, doubled or half written.
  checkout  Kills a worker every second, and the database twice, while the payment provider and the carrier fail:
            every order must end confirmed or cancelled, with stock, money, read models and webhooks in agreement.
  scarce    A thousand buyers for a hundred pieces.
  cut       Orders and watches over REST, GraphQL and gRPC through a proxy that hangs up on about every fifth exchange,
            before, within or after its request or its answer: each order is placed once, each event told once.

Options:
  --kills N         of the server (50)
  --orders N        of the checkout storm (2000), through each protocol of the cutting proxy (1000)
  --failing RATE    share of the providers' answers that fail (0.3)
  --seed TEXT       of where the proxy cuts (a new one each time, which is printed)
`;

interface Setting {
  readonly home: string;
  readonly embedded: EmbeddedDatabase;
  readonly options: Readonly<Record<"kills" | "failing" | "seed", string>> & {
    readonly orders?: string | undefined;
  };
}

type Suite = (setting: Setting) => Promise<{ readonly told: string; readonly faults: readonly string[] }>;

const progress = (line: string) => void process.stdout.write(`${line}\n`);

const suites: Readonly<Record<string, Suite>> = {
  async server({ home, embedded, options }) {
    const env = { DATABASE_URL: embedded.url, TREFOIL_HOME: home, DEMO_DATA: "on" };
    const buyer = await stormBuyer(embedded.url, await loadKeys(home));
    const kills = Number(options.kills);
    const report = await killStorm({
      env,
      kills,
      ...buyer,
      progress: (kill, orders) => progress(`kill ${kill} of ${kills}, ${orders} orders`),
    });
    return {
      told: `${report.kills} kills, ${report.keys} orders, ${report.answers} answers`,
      faults: report.faults,
    };
  },

  async checkout({ home, embedded, options }) {
    await fill(embedded.url);
    const report = await checkoutStorm({
      databaseUrl: embedded.url,
      home,
      orders: Number(options.orders ?? 2000),
      failureRate: Number(options.failing),
      killEveryMs: 1000,
      killsGoOnMs: 20_000,
      killDatabase() {
        progress("the database is killed");
        process.kill(embedded.pid, "SIGKILL");
      },
      progress,
    });
    const { orders, confirmed, cancelled, kills, deliveries, seconds, faults } = report;
    const told = `${orders} orders, ${confirmed} confirmed, ${cancelled} cancelled, ${kills} kills of a worker, ${deliveries} webhooks, ${seconds.toFixed(0)} s`;
    return { told, faults };
  },

  async scarce({ home, embedded }) {
    await fill(embedded.url);
    const plan = { databaseUrl: embedded.url, home, buyers: 1000, pieces: 100, progress };
    const { confirmed, outOfStock, seconds, faults } = await scarceStock(plan);
    return { told: `${confirmed} confirmed, ${outOfStock} out of stock, ${seconds.toFixed(1)} s`, faults };
  },

  async cut({ home, embedded, options }) {
    await fill(embedded.url);
    const { seed, orders = 1000 } = options;
    progress(`the seed is ${seed}`);
    const plan = { databaseUrl: embedded.url, home, orders: Number(orders), rate: 0.1, seed, progress };
    const { routes, seconds, faults } = await cutStorm(plan);
    return { told: [...routes.map(inWords), `${seconds.toFixed(0)} s`].join("\n"), faults };
  },
};

function inWords({ transport, ...counts }: RouteReport): string {
  const { acknowledged, watched, attempts, replayed, connections, cutRequests, cutAnswers } = counts;
  return (
    `${transport}: ${acknowledged} orders, ${watched} events watched, ${attempts} attempts, ${replayed} of them replayed, ` +
    `${connections} connections, ${cutRequests} cut in a request, ${cutAnswers} in an answer`
  );
}

async function fill(url: string): Promise<void> {
  await migrate(url);
  const database = openDatabase({ url, statementTimeoutMs: 0 });
  await seedDemo(database).finally(() => database.close());
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kills: { type: "string", default: "50" },
      orders: { type: "string" },
      failing: { type: "string", default: "0.3" },
      seed: { type: "string", default: randomUUID() },
      help: { type: "boolean", short: "h" },
    },
  });
  const unknown = positionals.filter((name) => !(name in suites));
  if (values.help || unknown.length > 0) {
    process.stdout.write(unknown.length > 0 ? `There is no suite ${unknown.join(", ")}.\n\n${USAGE}` : USAGE);
    return unknown.length > 0 ? 2 : 0;
  }
  let failed = 0;
  const chosen = positionals.length > 0 ? positionals : Object.keys(suites);
  for (const name of chosen) {
    progress(`== ${name}`);
    const faults = await play(suites[name] as Suite, values);
    for (const fault of faults) progress(`FAULT: ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  progress(`${chosen.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function play(suite: Suite, options: Setting["options"]): Promise<readonly string[]> {
  const home = await mkdtemp(join(tmpdir(), "trefoil-faults-"));
  const embedded = await startEmbedded({ dir: home });
  try {
    const { told, faults } = await suite({ home, embedded, options });
    progress(told);
    return faults;
  } finally {
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  }
}

process.exitCode = await main();
