import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OperationName, operations, type ShopEvent } from "@trefoil/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drivers } from "./drivers/index.ts";
import { openWorld } from "./open-world.ts";
import { actorOf, samples } from "./scenarios/samples.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";
import type { World } from "./world.ts";

/** One shop, reached by every driver at once. */
let opened: OpenedSite;
let home: string;
const worlds = new Map<string, World>();
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-crossing-"));
  opened = await siteIn({ home });
  for (const [number, driver] of drivers.entries()) {
    const open = await driver.open(opened.site);
    closing.push(() => open.close());
    const world = { site: opened.site, driver: open, number, write: () => {} };
    worlds.set(driver.name, await openWorld(world));
  }
});
afterAll(async () => {
  for (const close of closing) await close();
  await opened.close();
  await rm(home, { recursive: true });
});

/** From each to the next, and from the last to the first: what holds from one to another and from there to a third holds for all. */
const pairs = drivers.map(
  ({ name }, at) => [name, drivers[(at + 1) % drivers.length]?.name as string] as const,
);
const names = (kind: string) =>
  (Object.keys(operations) as OperationName[]).filter((name) => operations[name].kind === kind);
const worldOf = (driver: string) => worlds.get(driver) as World;

describe.each(pairs)("from %s to %s", (from, to) => {
  it.each(names("write"))("a key of %s is the same operation", async (operation) => {
    const [here, there] = [worldOf(from), worldOf(to)];
    const sample = samples[operation];
    const input = await sample.input(here);
    const call = { operation, input, key: here.unique("crossing") };
    const first = (await here.raw(actorOf(here, sample), call)) as { value: unknown };
    const again = await there.raw(actorOf(there, sample), call);
    expect(again).toEqual({ value: first.value, replayed: true });
    const other = await there.raw(actorOf(there, sample), { ...call, input: { ...input, ...sample.other } });
    expect(other).toMatchObject({ reason: "IDEMPOTENCY_KEY_REUSED" });
  });

  const lists = ["listProducts", "listCategories", "listCustomers", "listOrders"] as const;

  it.each(lists)("a cursor of %s goes on where it was", async (operation) => {
    const [here, there] = [worldOf(from), worldOf(to)];
    const ask = async (world: World, window: object) =>
      ((await world.raw(world.sam, { operation, input: { limit: 3, ...window } })) as { value: Page }).value;
    const first = await ask(here, {});
    const second = await ask(there, { after: first.nextCursor });
    expect(second).toEqual(await ask(here, { after: first.nextCursor }));
    const back = await ask(here, { before: second.prevCursor });
    expect(back.items).toEqual(first.items);
  });

  it("a live stream goes on where it was", async () => {
    const [here, there] = [worldOf(from), worldOf(to)];
    const { id } = await here.newOrder(here.alice);
    const placed = await nextOf(here.as(here.alice).orders.watch(id, { after: "0" }));
    await there.as(there.alice).orders.cancel(id);
    const cancelled = await nextOf(there.as(there.alice).orders.watch(id, { after: placed.position }));
    expect([placed.type, cancelled.type]).toEqual(["trefoil.order.placed.v1", "trefoil.order.cancelled.v1"]);
    const listed = await Array.fromAsync(here.as(here.alice).orders.history(id));
    expect(listed).toEqual([placed, cancelled]);
  });
});

async function nextOf(events: AsyncIterable<ShopEvent>): Promise<ShopEvent> {
  for await (const event of events) return event;
  throw new Error("the stream ended");
}

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}
