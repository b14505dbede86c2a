import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadKeys } from "@trefoil/platform";
import { openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";
import { stormBuyer } from "./faults/storm-buyer.ts";

let home: string;
let shop: ServerProcess;
let buyer: { token: string; body: string };
let drop: () => Promise<void>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-start-"));
  const database = await testDatabase({ demo: true });
  drop = database.drop;
  buyer = await stormBuyer(database.url, await loadKeys(home));
  await stockUp(database.url);
  shop = await startServer({ TREFOIL_HOME: home, DATABASE_URL: database.url }, await ownPort());
});
afterAll(async () => {
  await drop();
  await rm(home, { recursive: true });
});

/** As many of everything as these tests buy. */
async function stockUp(url: string): Promise<void> {
  const database = openDatabase({ url, poolSize: 1 });
  await database.pool.query("UPDATE stock SET on_hand = on_hand + 1000");
  await database.close();
}

/** What the banner says it is. */
function shown(what: string): string {
  return new RegExp(`^ +${what} +(http:\\S+)`, "m").exec(shop.output())?.[1] ?? "";
}

async function place(): Promise<string> {
  const response = await fetch(`${shop.url}/v2/orders`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${buyer.token}`,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    },
    body: buyer.body,
  });
  expect(response.status).toBe(202);
  return ((await response.json()) as { id: string }).id;
}

async function statusOf(order: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${buyer.token}` };
  const response = await fetch(`${shop.url}/v2/orders/${order}`, { headers });
  return ((await response.json()) as { status: unknown }).status;
}

async function health(): Promise<{ status: string; checks: Record<string, { state?: string }> }> {
  return (await (await fetch(`${shop.url}/health`)).json()) as Awaited<ReturnType<typeof health>>;
}

const soon = { interval: 20 };

it("confirms an order, and says where its money and its parcel are booked", async () => {
  const order = await place();
  await expect.poll(() => statusOf(order), soon).toBe("CONFIRMED");
  const books = await fetch(`${shown("Payments")}/v1/payments`);
  expect(await books.json()).toMatchObject({ items: [{ orderId: order, status: "captured" }] });
  const parcels = await fetch(`${shown("Carrier")}/v1/shipments`);
  expect(await parcels.json()).toMatchObject({ items: [{ orderId: order, status: "booked" }] });
  expect(existsSync(join(home, "providers", "payments.sqlite"))).toBe(true);
});

it("serves gRPC beside HTTP", async () => {
  const [host = "", port] = (/^ +gRPC +(\S+)/m.exec(shop.output())?.[1] ?? "").split(":");
  const socket = connect(Number(port), host);
  await once(socket, "connect");
  expect(socket.remotePort).toBe(Number(port));
  socket.destroy();
});

it("serves the graph beside REST on one port, and measures it by its root fields", async () => {
  const endpoint = shown("GraphQL");
  const query = "query Mine { products(first: 1) { nodes { id name } } }";
  const asked = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await asked.json()) as { data: { products: { nodes: { id: string; name: string }[] } } };
  const [product] = data.products.nodes;
  const overRest = await fetch(`${shop.url}/v2/products/${product?.id}`);
  expect(await overRest.json()).toMatchObject(product as object);
  const home = (await (await fetch(shop.url)).json()) as { links: Record<string, { href: string }> };
  expect([home.links["v2"]?.href, home.links["graphql"]?.href]).toEqual(["/v2/products", "/graphql"]);
  const metrics = await (await fetch(`${shop.url}/metrics`)).text();
  expect(metrics).toMatch(
    /_count\{operation="products",http_route="\/graphql",http_response_status_code="200"\} 1$/m,
  );
  expect(metrics).not.toContain("Mine");
});

it("takes orders while the payment provider is out, and confirms them when it is back", async () => {
  const control = `${shown("Payments")}/v1/control`;
  await fetch(control, { method: "PUT", body: '{"outage":true}' });
  const orders = await Promise.all(Array.from({ length: 12 }, place));
  await expect.poll(async () => (await health()).checks["payments"]?.state, soon).not.toBe("closed");
  expect((await health()).status).toBe("ok");
  expect(new Set(await Promise.all(orders.map(statusOf)))).toEqual(new Set(["PENDING"]));
  await fetch(control, { method: "PUT", body: "{}" });
  const all = () => Promise.all(orders.map(statusOf));
  await expect.poll(async () => new Set(await all()), soon).toEqual(new Set(["CONFIRMED"]));
  await expect.poll(async () => (await health()).checks["payments"]?.state, soon).toBe("closed");
});

it("shows what it measures of the work after the commit", async () => {
  const page = await (await fetch(shown("Health").replace("/health", "/metrics"))).text();
  expect(page).toMatch(
    /^outside_call_duration_seconds_count\{service="payments",call="capture",outcome="answered"\} \d/m,
  );
  expect(page).toMatch(/^checkouts_open\{state="PENDING",parked="false"\} 0$/m);
  expect(page).toMatch(/^event_consumer_lag\{consumer="\w+"\} \d+$/m);
  expect(page).toMatch(/^due_rows\{queue="emails"\} \d+$/m);
});

it("ends by itself, with nothing left behind", async () => {
  expect(await shop.stop()).toBe(0);
});
