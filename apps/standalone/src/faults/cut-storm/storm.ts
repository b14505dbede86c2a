/** Orders and watches through a proxy that hangs up, over each of the SDK's transports, with nothing of the caller's but `createShop`. */
import { createRandom, openDatabase } from "@trefoil/prisma";
import { createShop, type Shop, type Transport } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import { findShoppers, type Shoppers } from "../checkout-storm/shoppers.ts";
import { ownPort, startServer } from "../server-process.ts";
import { auditOrders, auditWatch, logHead, type Seen, type Told } from "./audit.ts";
import { type ProxyCounts, startCuttingProxy } from "./cutting-proxy.ts";

export interface CutPlan {
  readonly databaseUrl: string;
  readonly home: string;
  /** Through each transport. */
  readonly orders: number;
  /** Share of the chunks of bytes that end in a cut, 0 to 1. */
  readonly rate: number;
  /** Where to cut is drawn from it; when which chunk comes is up to the machine. */
  readonly seed: string;
  progress(line: string): void;
}

export interface CutReport {
  readonly routes: readonly RouteReport[];
  readonly seconds: number;
  /** What must be empty. */
  readonly faults: readonly string[];
}

export interface RouteReport extends ProxyCounts {
  readonly transport: string;
  /** Orders that their buyers were told of, and events that the watch told. */
  readonly acknowledged: number;
  readonly watched: number;
  readonly attempts: number;
  /** Attempts that found their order placed by one before, whose answer was lost. */
  readonly replayed: number;
}

const BUYERS = 8;
const PLACED = "trefoil.order.placed.v1";

const transports: Readonly<Record<string, (port: number) => Transport>> = {
  rest: (port) => rest(`http://127.0.0.1:${port}`),
  graphql: (port) => graphql(`http://127.0.0.1:${port}/graphql`),
  grpc: (port) => grpc(`127.0.0.1:${port}`),
};

export async function cutStorm(plan: CutPlan): Promise<CutReport> {
  const [httpPort, grpcPort] = [await ownPort(), await ownPort()];
  const env = { DATABASE_URL: plan.databaseUrl, TREFOIL_HOME: plan.home, GRPC_PORT: String(grpcPort) };
  const server = await startServer(env, httpPort);
  const database = openDatabase({ url: plan.databaseUrl, statementTimeoutMs: 0 });
  try {
    const shoppers = await findShoppers(plan.databaseUrl, plan.home);
    const after = await logHead(database);
    const began = performance.now();
    const names = Object.keys(transports);
    const all = names.length * plan.orders;
    const routes = await Promise.all(
      names.map((name) => {
        const port = name === "grpc" ? grpcPort : httpPort;
        return travel({ ...plan, name, port, shoppers, after, events: all });
      }),
    );
    const faults = [
      ...(await auditOrders(
        database,
        routes.flatMap(({ told }) => told),
      )),
      ...(await auditWatch(database, { after, type: PLACED, seen: routes.map(({ seen }) => seen) })),
    ];
    const seconds = (performance.now() - began) / 1000;
    return { routes: routes.map(({ report }) => report), seconds, faults };
  } finally {
    const code = await server.stop();
    if (code !== 0) plan.progress(`the shop ended with ${code}: ${server.output()}`);
    await database.close();
  }
}

interface Route extends CutPlan {
  readonly name: string;
  readonly port: number;
  readonly shoppers: Shoppers;
  /** Where the watch begins, and how many orders it is told of. */
  readonly after: string;
  readonly events: number;
}

interface Travelled {
  readonly told: readonly Told[];
  readonly seen: Seen;
  readonly report: RouteReport;
}

/** One transport through a proxy of its own: everybody's orders are watched while ours are placed. */
async function travel({ name, port, ...plan }: Route): Promise<Travelled> {
  const random = createRandom(`${plan.seed} ${name}`);
  const proxy = await startCuttingProxy({ port, random, rate: plan.rate });
  const counts = { attempts: 0, replayed: 0 };
  const shopOf = (token: string) =>
    createShop({
      transport: (transports[name] as (port: number) => Transport)(proxy.port),
      token,
      onAttempt: ({ replayed }) => {
        counts.attempts += 1;
        if (replayed === true) counts.replayed += 1;
      },
    });
  try {
    const watching = watchOrders(shopOf(plan.shoppers.staff), plan);
    const buyers = plan.shoppers.customers.slice(0, BUYERS).map(({ token }) => shopOf(token));
    const told = await buyAll({ name, buyers, ...plan });
    const seen = { name, ...(await watching) };
    const report = {
      transport: name,
      acknowledged: told.length,
      watched: seen.subjects.length,
      ...counts,
      ...proxy.counts,
    };
    return { told, seen, report };
  } finally {
    await proxy.close();
  }
}

interface Purchases {
  readonly name: string;
  readonly buyers: readonly Shop[];
  readonly orders: number;
  readonly shoppers: Shoppers;
  progress(line: string): void;
}

/** Each wish is made once; the name on the parcel says which one it was. */
async function buyAll({ name, buyers, orders, shoppers, progress }: Purchases): Promise<Told[]> {
  const told: Told[] = [];
  let next = 0;
  async function buy(shop: Shop): Promise<void> {
    while (next < orders) {
      const wish = `cut ${name} ${next}`;
      const ware = shoppers.wares[next++ % shoppers.wares.length] as Shoppers["wares"][number];
      const { id } = await shop.orders.place({
        items: [{ productId: ware.id, quantity: 1 }],
        shippingAddress: { name: wish, line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" },
        paymentToken: "tok_visa",
      });
      told.push({ wish, id });
      if (told.length % 250 === 0) progress(`${name}: ${told.length} of ${orders} orders placed`);
    }
  }
  await Promise.all(buyers.map(buy));
  return told;
}

/** Every order that is placed, as the watch tells of it; the watch lasts until it has told of as many as there must be. */
async function watchOrders(
  shop: Shop,
  { after, events }: Pick<Route, "after" | "events">,
): Promise<Omit<Seen, "name">> {
  const seen = { subjects: [] as string[], positions: [] as string[] };
  for await (const { subject, position } of shop.events.watch({ types: [PLACED], after })) {
    seen.subjects.push(subject);
    seen.positions.push(position);
    if (seen.subjects.length === events) break;
  }
  return seen;
}
