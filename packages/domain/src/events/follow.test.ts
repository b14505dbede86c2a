import { randomUUIDv7 } from "node:crypto";
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, type Call, type EventView, operations, type Product, toTypeId } from "../index.ts";
import { asStaff, bySystem, openTestShop, orderOf, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
let product: Product;
beforeAll(async () => {
  test = await openTestShop();
  product = await test.newProduct();
});
afterAll(async () => {
  await test.shop.log.close();
  await test.close();
});

const { watchEvents, watchOrder, watchStock, listEvents, placeOrder, cancelOrder, adjustStock } = operations;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const tick = "trefoil.test.ticked.v1";
const last = "trefoil.test.ended.v1";

/** Appends an event of a stream of nobody's. */
function happen(
  streamId: string,
  version: number,
  { type = tick, owner }: { type?: string; owner?: string } = {},
) {
  const event = { stream: "order" as const, streamId, version, type, data: {}, ...(owner && { owner }) };
  return test.shop.work(async ({ append }) => append(event));
}

async function placed() {
  const buyer = await test.newCustomer();
  const call = { ...buyer, idempotencyKey: randomUUIDv7() };
  return { buyer, order: (await test.shop.run(placeOrder, orderOf(product), call)).value };
}

/** The first events of a stream. */
async function first(count: number, events: AsyncIterable<EventView>): Promise<EventView[]> {
  const seen: EventView[] = [];
  for await (const event of events) if (seen.push(event) === count) break;
  return seen;
}

async function reasonOf(events: AsyncIterable<EventView>): Promise<string | undefined> {
  try {
    await first(1, events);
    return undefined;
  } catch (error) {
    return (error as { reason: string }).reason;
  }
}

describe("a live stream", () => {
  it("that is cut at random 200 times and resumed by its last token under write load misses nothing, and shows nothing twice", async () => {
    const start = String(await test.shop.log.head());
    const streamId = randomUUIDv7();
    let cuts = 0;
    let written = 0;
    const writing = (async () => {
      while (cuts < 200) {
        const versions = [written + 1, written + 2, written + 3];
        await Promise.all(versions.map((version) => happen(streamId, version)));
        written += 3;
      }
      written += 1;
      await happen(streamId, written, { type: last });
    })();
    const seen: number[] = [];
    let token = start;
    let ended = false;
    while (!ended) {
      const controller = new AbortController();
      const reading = test.shop.stream(
        watchEvents,
        { types: [tick, last], after: token },
        { ...bySystem, signal: controller.signal },
      );
      const keep = 1 + Math.floor(Math.random() * 8);
      const abortInTheMiddle = Math.random() < 0.5;
      let count = 0;
      for await (const event of reading) {
        seen.push(event.version);
        token = event.position;
        count += 1;
        ended = event.type === last;
        if (count < keep && !ended) continue;
        if (!abortInTheMiddle) break;
        setImmediate(() => controller.abort());
      }
      cuts += 1;
    }
    await writing;
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: written }, (_, index) => index + 1));
    const { rows } = await test.database.pool.query<{ stream_version: number }>(
      "SELECT stream_version FROM events WHERE type = ANY($1) ORDER BY position",
      [[tick, last]],
    );
    expect(seen).toEqual(rows.map((row) => row.stream_version));
  });

  it("shows customers their own events alone, and the staff all", async () => {
    const after = String(await test.shop.log.head());
    const [one, other] = [await placed(), await placed()];
    const own = await first(1, test.shop.stream(watchEvents, { after }, other.buyer));
    expect(own.map(({ subject }) => subject)).toEqual([other.order.id]);
    const all = await first(2, test.shop.stream(watchEvents, { after }, asStaff()));
    expect(all.map(({ subject }) => subject)).toEqual([one.order.id, other.order.id]);
    expect(await reasonOf(test.shop.stream(watchOrder, { id: one.order.id }, other.buyer))).toBe(
      "ORDER_NOT_FOUND",
    );
  });

  it("filters by type and subject, and begins with what comes after it where it is given no place", async () => {
    const { buyer, order } = await placed();
    const begun = Promise.withResolvers<string>();
    const watching = first(
      1,
      test.shop.stream(watchOrder, { id: order.id }, { ...buyer, reached: (at) => begun.resolve(at) }),
    );
    await begun.promise;
    await test.shop.run(cancelOrder, { id: order.id }, buyer);
    expect((await watching).map(({ type }) => type)).toEqual(["trefoil.order.cancelled.v1"]);
    const types = ["trefoil.order.cancelled.v1"];
    const subject = order.id;
    const again = await first(1, test.shop.stream(watchEvents, { types, subject, after: "0" }, buyer));
    expect(again).toEqual(await watching);
  });

  it("never shows the token that an order is paid with, nor to the public who bought", async () => {
    const { buyer, order } = await placed();
    const [event] = await first(1, test.shop.stream(watchOrder, { id: order.id, after: "0" }, asStaff()));
    expect(event?.data).toMatchObject({ payment: { method: "CARD" } });
    const { value } = await test.shop.run(listEvents, { subject: order.id }, buyer);
    expect(JSON.stringify([event, value])).not.toContain("tok_visa");
    const stocked = await test.newProduct();
    await test.shop.run(adjustStock, { productId: stocked.id, delta: 5, reason: "RECEIPT" }, asStaff());
    const orderId = order.id;
    await test.shop.work(async ({ append }) =>
      append({
        stream: "stock",
        streamId: uuidOf(stocked.id),
        version: 9,
        type: "trefoil.stock.reserved.v1",
        data: { orderId, quantity: 1, onHand: 5, reserved: 1 },
      }),
    );
    const input = { productId: stocked.id, after: "0" };
    const seen = await first(2, test.shop.stream(watchStock, input, { caller: anonymous }));
    expect(seen.map(({ data, actor }) => [data, actor.id])[1]).toEqual([
      { quantity: 1, onHand: 5, reserved: 1 },
      null,
    ]);
    expect(seen[0]?.actor).toEqual({ role: "STAFF", id: null });
  });

  it("of the stock of a draft is for the staff", async () => {
    const draft = await test.newProduct({ status: "DRAFT" });
    await test.shop.run(adjustStock, { productId: draft.id, delta: 1, reason: "RECEIPT" }, asStaff());
    const input = { productId: draft.id, after: "0" };
    expect(await reasonOf(test.shop.stream(watchStock, input, { caller: anonymous }))).toBe(
      "PRODUCT_NOT_FOUND",
    );
    expect((await first(1, test.shop.stream(watchStock, input, asStaff()))).length).toBe(1);
  });

  it.each(["-1", "1e3", "12345678901234567", "x", " 1", ""])("is refused after %j", async (after) => {
    const call: Call = asStaff();
    expect(() => test.shop.stream(watchEvents, { after }, call)).toThrowError("Not valid: after");
  });

  it.each([
    { types: [] },
    { types: Array.from({ length: 21 }, () => tick) },
    { types: ["trefoil.*"] },
    { subject: "abc_01h455vb4pex5vsknk084sn02q" },
  ])("is refused with %j", (input) => {
    expect(() => test.shop.stream(watchEvents, input, asStaff())).toThrowError("Not valid");
  });

  it("waits, where its place is beyond the end of the log, until the log has come there", async () => {
    const streamId = randomUUIDv7();
    const after = String((await test.shop.log.head()) + 1);
    const subject = toTypeId("order", streamId);
    const watching = first(1, test.shop.stream(watchEvents, { subject, after }, bySystem));
    for (const version of [1, 2]) await happen(streamId, version);
    expect((await watching).map(({ version }) => version)).toEqual([2]);
  });

  it("ends at once when its caller goes, whether it waits or is being read, and leaves nothing", async () => {
    const streamId = randomUUIDv7();
    await happen(streamId, 1);
    const leaving = new AbortController();
    const subject = toTypeId("order", streamId);
    const call = { ...bySystem, signal: leaving.signal };
    const read = test.shop.stream(watchEvents, { subject, after: "0" }, call)[Symbol.asyncIterator]();
    const idle = test.shop.stream(watchEvents, { subject }, call)[Symbol.asyncIterator]();
    expect((await read.next()).value).toMatchObject({ version: 1 });
    const waiting = idle.next();
    await test.shop.log.head();
    leaving.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await read.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(leaving.signal, "abort")).toEqual([]);
  });
});

describe("listEvents", () => {
  it("walks all that is settled once and in order, while more is appended", async () => {
    const streamId = randomUUIDv7();
    for (let version = 1; version <= 30; version++) await happen(streamId, version);
    const subject = toTypeId("order", streamId);
    const versions: number[] = [];
    let after: string | undefined;
    do {
      const input = { subject, limit: 10, ...(after !== undefined && { after }) };
      const { value } = await test.shop.run(listEvents, input, bySystem);
      versions.push(...value.items.map(({ version }) => version));
      await happen(streamId, 31 + versions.length);
      after = value.nextCursor ?? undefined;
    } while (after !== undefined && versions.length < 33);
    expect(versions.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    const { value } = await test.shop.run(listEvents, { subject, sort: "-position", limit: 1 }, bySystem);
    expect(value.items[0]?.version).toBeGreaterThan(30);
  });

  it("has nothing of resources that no event is about", async () => {
    const { value } = await test.shop.run(listEvents, { subject: test.categoryId }, bySystem);
    expect(value.items).toEqual([]);
  });

  it("is not held up by an import that is still being uploaded", async () => {
    const streamId = randomUUIDv7();
    const subject = toTypeId("order", streamId);
    const uploaded = Promise.withResolvers<void>();
    const half = Promise.withResolvers<void>();
    const line = (sku: string) => ({
      sku,
      name: "Shoe",
      description: "",
      price: { amount: 1, currency: "EUR" },
      categoryId: test.categoryId,
    });
    async function* lines() {
      for (let index = 0; index < 1_001; index++) yield line(`IMPORTED-${index}`);
      half.resolve();
      await uploaded.promise;
      yield line("IMPORTED-LAST");
    }
    const importing = test.shop.ingest(operations.importProducts, {}, lines(), asStaff());
    await half.promise;
    await happen(streamId, 1);
    const { value } = await test.shop.run(listEvents, { subject }, bySystem);
    expect(value.items.map(({ version }) => version)).toEqual([1]);
    uploaded.resolve();
    expect((await importing).value.created).toBe(1_002);
    const types = ["trefoil.product.created.v1"];
    const { value: latest } = await test.shop.run(
      listEvents,
      { types, sort: "-position", limit: 1 },
      bySystem,
    );
    expect(latest.items[0]?.data).toMatchObject({ sku: "IMPORTED-LAST" });
  });

  it("shows nothing behind a transaction that is still open", async () => {
    const streamId = randomUUIDv7();
    const subject = toTypeId("order", streamId);
    const slow = Promise.withResolvers<void>();
    const drawn = Promise.withResolvers<void>();
    const open = test.database.prisma.$transaction(async (prisma) => {
      await prisma.$executeRaw`INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
        VALUES (gen_random_uuid(), 'order', ${streamId}::uuid, 1, ${tick}, '{}', '{"actor":{"role":"SYSTEM","id":null}}', now())`;
      drawn.resolve();
      await slow.promise;
    });
    await drawn.promise;
    await happen(streamId, 2);
    const listed = async () =>
      (await test.shop.run(listEvents, { subject }, bySystem)).value.items.map(({ version }) => version);
    expect(await listed()).toEqual([]);
    slow.resolve();
    await open;
    expect(await listed()).toEqual([1, 2]);
  });
});

it("costs 8 MB at most for 1,000 idle streams", async () => {
  const leaving = new AbortController();
  const call = { ...bySystem, signal: leaving.signal };
  const used = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const streams = Array.from({ length: 1_000 }, () => {
    const subject = toTypeId("order", randomUUIDv7());
    const stream = test.shop.stream(watchEvents, { subject }, call);
    return stream[Symbol.asyncIterator]();
  });
  const waiting = Promise.all(streams.map((stream) => stream.next()));
  await test.shop.log.head();
  await test.shop.log.head();
  const megabytes = (used() - before) / 2 ** 20;
  expect(megabytes).toBeLessThan(8);
  leaving.abort();
  expect((await waiting).every(({ done }) => done)).toBe(true);
});
