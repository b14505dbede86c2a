import { randomUUIDv7 } from "node:crypto";
import { once } from "node:events";
import type { Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "../testing/listen.ts";
import { startRestProcess } from "../testing/rest-process.ts";
import { key, orderOf, type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

const stopping = new AbortController();
let rest: RestUnderTest;
const open = new Set<Listening>();
/** The server's ends of all connections. */
const sockets = new Set<Socket>();

beforeAll(async () => {
  const streams = { perCaller: 3, perProcess: 20, heartbeatMs: 50 };
  rest = await startRestUnderTest({}, { streams, stopping: stopping.signal });
  rest.server.on("connection", (socket) => {
    sockets.add(socket.once("close", () => sockets.delete(socket)));
  });
});
afterEach(() => {
  for (const stream of open) stream.hangUp();
  open.clear();
});
afterAll(() => rest.close());

async function streamOf(path: string, given: Parameters<typeof listen>[1] = {}, url = rest.url) {
  const stream = await listen(`${url}${path}`, given);
  open.add(stream);
  return stream;
}

async function newOrder(token: string) {
  const product = await rest.newProduct();
  const { body } = await rest.post("/v2/orders", { as: token, headers: key(), body: orderOf(product) });
  return body as { id: string };
}

const adjust = (id: string, delta = 1) =>
  rest.post(`/v2/products/${id}/stock`, { as: rest.staff, body: { delta, reason: "RECEIPT" } });

/** Appends events to a stream that nobody else writes. */
async function append(streamId: string, versions: readonly number[], data: object = {}): Promise<void> {
  await rest.process.shop.work(async (context) => {
    for (const version of versions)
      context.append({ stream: "review", streamId, version, type: "trefoil.review.tested.v1", data });
  });
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe("a stream", () => {
  it("says where it begins, and then each event in one line, named by position and type", async () => {
    const { token } = await rest.newCustomer();
    const { id } = await newOrder(token);
    const stream = await streamOf(`/v2/orders/${id}/stream`, { as: token });
    expect(stream.status).toBe(200);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    expect(stream.headers["content-encoding"]).toBeUndefined();
    expect((await stream.next()).value).toEqual({ retry: "1000", id: expect.stringMatching(/^\d+$/) });
    await rest.post(`/v2/orders/${id}/cancel`, { as: token });
    const history = await rest.get(`/v2/orders/${id}/history`, { as: token });
    const cancelled = history.body.data.find(
      (e: { type: string }) => e.type === "trefoil.order.cancelled.v1",
    );
    const { id: position, event, data } = await stream.event();
    expect([position, event]).toEqual([cancelled.trefoilposition, "trefoil.order.cancelled.v1"]);
    expect(data).toEqual(cancelled);
  });

  it("goes on after a position, which Last-Event-ID says better than the address", async () => {
    const product = await rest.newProduct();
    const path = `/v2/products/${product.id}/stock/stream`;
    await adjust(product.id, 1);
    await adjust(product.id, 2);
    const all = await streamOf(`${path}?after=0`);
    const [first, second] = [await all.event(), await all.event()];
    const later = await streamOf(`${path}?after=0`, { lastEventId: first.id });
    expect((await later.next()).value).toMatchObject({ id: first.id });
    expect((await later.event()).id).toBe(second.id);
  });

  it("shows customers their own, by type and subject, and staff everything", async () => {
    const [ann, bob] = [await rest.newCustomer(), await rest.newCustomer()];
    const mine = await streamOf("/v2/events/stream?types=trefoil.order.placed.v1", { as: ann.token });
    const staff = await streamOf("/v2/events/stream", { as: rest.staff });
    await mine.next();
    const others = await newOrder(bob.token);
    const order = await newOrder(ann.token);
    expect((await mine.event()).data).toMatchObject({ subject: order.id });
    const seen: string[] = [];
    while (!seen.includes(order.id)) seen.push((await staff.event()).data["subject" as "data"] as never);
    expect(seen).toContain(others.id);
    const one = await streamOf(`/v2/events/stream?subject=${order.id}&after=0`, { as: rest.staff });
    expect((await one.event()).data).toMatchObject({ subject: order.id, type: "trefoil.order.placed.v1" });
  });

  it("shows a sign of life between events", async () => {
    const { id } = await rest.newProduct();
    const stream = await streamOf(`/v2/products/${id}/stock/stream`);
    await stream.next();
    const life = await stream.next();
    expect(life.value).not.toHaveProperty("data");
  });
});

describe("what fails before a stream begins", () => {
  it.each([
    ["/v2/orders/ord_01h455vb4pex5vsknk084sn02w/stream", 404, "ORDER_NOT_FOUND"],
    ["/v2/products/prod_01h455vb4pex5vsknk084sn02q/stock/stream", 404, "PRODUCT_NOT_FOUND"],
    ["/v2/events/stream?after=yesterday", 400, "INVALID_INPUT"],
    ["/v2/events/stream?types=nonsense", 400, "INVALID_INPUT"],
    ["/v2/events/stream?subject=nobody", 400, "INVALID_INPUT"],
  ])("%s is a problem: %i %s", async (path, status, reason) => {
    const { token } = await rest.newCustomer();
    const told = await rest.get(path, { as: token });
    expect([told.status, told.body.reason]).toEqual([status, reason]);
  });

  it("is a problem for who may not, and for who wants something else", async () => {
    expect((await rest.get("/v2/events/stream")).body.reason).toBe("TOKEN_REQUIRED");
    const { token, id } = await rest.newCustomer();
    const scopeless = await rest.tokenFor(id, { scopes: [] });
    expect((await rest.get("/v2/events/stream", { as: scopeless })).body.reason).toBe("SCOPE_REQUIRED");
    const order = await newOrder((await rest.newCustomer()).token);
    expect((await rest.get(`/v2/orders/${order.id}/stream`, { as: token })).status).toBe(404);
    const wrong = await rest.get("/v2/events/stream", { as: token, headers: { accept: "application/json" } });
    expect(wrong.body.reason).toBe("NOT_ACCEPTABLE");
  });

  it("is said to HEAD too, which else is answered and ends", async () => {
    const { token } = await rest.newCustomer();
    const { id } = await newOrder(token);
    const told = await rest.head(`/v2/orders/${id}/stream`, { as: token });
    expect([told.status, told.headers["content-type"]]).toEqual([200, "text/event-stream"]);
    const none = await rest.head("/v2/orders/ord_01h455vb4pex5vsknk084sn02w/stream", { as: token });
    expect(none.status).toBe(404);
  });
});

describe("an open stream", () => {
  it("ends when the token of its caller is over", async () => {
    const { id } = await rest.newCustomer();
    // Five seconds are allowed to clocks that differ.
    const token = await rest.tokenFor(id, { expiresInSeconds: -4 });
    const stream = await streamOf("/v2/events/stream", { as: token });
    expect(stream.status).toBe(200);
    for await (const block of stream) expect(block).not.toHaveProperty("data");
    expect((await rest.get("/v2/events/stream", { as: token })).body.reason).toBe("TOKEN_EXPIRED");
  });

  it("is open to the suspended, who may still read", async () => {
    const { id, token } = await rest.newCustomer();
    const stream = await streamOf("/v2/events/stream", { as: token });
    await stream.next();
    await rest.post(`/v2/customers/${id}/suspend`, { as: rest.staff });
    expect((await stream.event()).event).toBe("trefoil.customer.suspended.v1");
  });

  it("is one of a few that a caller may have", async () => {
    const { token } = await rest.newCustomer();
    const mine = await Promise.all(numbers(0, 3).map(() => streamOf("/v2/events/stream", { as: token })));
    const refused = await rest.get("/v2/events/stream", { as: token });
    expect([refused.status, refused.body.reason]).toEqual([429, "TOO_MANY_STREAMS"]);
    expect(refused.headers["retry-after"]).toBe("10");
    mine[0]?.hangUp();
    await expect.poll(async () => (await streamOf("/v2/events/stream", { as: token })).status).toBe(200);
  });

  it("holds no more than its reader takes, and goes on from the log when it reads again", async () => {
    const stock = randomUUIDv7();
    const stream = await streamOf("/v2/events/stream?types=trefoil.review.tested.v1", { as: rest.staff });
    await stream.next();
    stream.response.pause();
    for (const from of numbers(0, 20))
      await append(stock, numbers(from * 50 + 1, 50), { pad: "x".repeat(10_000) });
    const held = Math.max(...[...sockets].map(({ writableLength }) => writableLength));
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(250_000);
    stream.response.resume();
    const seen: number[] = [];
    for (const _ of numbers(0, 1_000)) {
      seen.push(((await stream.event()).data as unknown as { trefoilversion: number }).trefoilversion);
    }
    expect(seen).toEqual(numbers(1, 1_000));
  });
});

it("misses nothing and repeats nothing, cut 200 times while events are written", async () => {
  const streamId = randomUUIDv7();
  let written = 0;
  let writing = true;
  const writer = (async () => {
    while (writing) {
      const size = 1 + Math.floor(Math.random() * 5);
      await append(streamId, numbers(written + 1, size));
      written += size;
    }
  })();
  const seen: number[] = [];
  let after = String(await rest.process.shop.log.head());
  const path = "/v2/events/stream?types=trefoil.review.tested.v1";
  for (const _ of numbers(0, 200)) {
    const stream = await listen(`${rest.url}${path}`, { as: rest.staff, lastEventId: after });
    for (const _ of numbers(0, Math.floor(Math.random() * 4))) {
      const { id, data } = await stream.event();
      seen.push((data as unknown as { trefoilversion: number }).trefoilversion);
      after = id;
    }
    stream.hangUp();
  }
  writing = false;
  await writer;
  const rest_ = await listen(`${rest.url}${path}`, { as: rest.staff, lastEventId: after });
  while (seen.at(-1) !== written) {
    seen.push(((await rest_.event()).data as unknown as { trefoilversion: number }).trefoilversion);
  }
  rest_.hangUp();
  // The beginning may lie before the first opening; from there on every one is there once.
  expect(seen).toEqual(numbers(seen[0] as number, written - (seen[0] as number) + 1));
  expect(written).toBeGreaterThan(200);
});

it("hears of what another process commits", async () => {
  const other = await startRestProcess(rest);
  try {
    const { id } = await rest.newProduct();
    const here = await streamOf(`/v2/products/${id}/stock/stream`);
    const there = await streamOf(`/v2/products/${id}/stock/stream`, {}, other.url);
    await Promise.all([here.next(), there.next()]);
    await adjust(id, 7);
    const [mine, theirs] = await Promise.all([here.event(), there.event()]);
    expect(theirs).toEqual(mine);
  } finally {
    await other.stop();
  }
});

it("ends at once when the server stops, with a hint when to come back", async () => {
  const { id } = await rest.newProduct();
  const stream = await streamOf(`/v2/products/${id}/stock/stream`);
  await stream.next();
  const ended = once(stream.response, "end");
  stopping.abort();
  const blocks = await Array.fromAsync(stream);
  expect(Number(blocks.at(-1)?.retry)).toBeGreaterThanOrEqual(1_000);
  await ended;
  const refused = await rest.get(`/v2/products/${id}/stock/stream`);
  expect([refused.status, refused.body.reason]).toEqual([503, "OVERLOADED"]);
});
