import { once } from "node:events";
import { type ClientHttp2Session, constants } from "node:http2";
import { CatalogServiceDefinition, EventServiceDefinition, GetProductRequest } from "@trefoil/proto";
import { HealthDefinition } from "nice-grpc-server-health";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers } from "./testing/appended-events.ts";
import { fault } from "./testing/fault.ts";
import { type GrpcUnderTest, startGrpcUnderTest, unique } from "./testing/grpc-under-test.ts";
import { idleInTransaction } from "./testing/held.ts";
import { InteropService, implementation } from "./testing/interop-service.ts";
import { answerTo, begin, framed, withSession } from "./testing/raw-client.ts";
import { reading } from "./testing/reading.ts";
import { requests } from "./testing/requests.ts";

const LOOK_MS = 20;
let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest(
    {},
    {
      deadlineMs: 300,
      idleMs: 300,
      openCalls: { perAddress: 10, perProcess: 15, lookMs: LOOK_MS },
      streams: { perCaller: 3 },
      mount: ({ mount }) => mount(InteropService, { ...implementation, pingPong: endingBeforeALook }),
    },
  );
});
afterAll(() => grpc.close());

/** Ends when a look is overdue, which then comes between the end of the stream and its status. */
async function* endingBeforeALook(requests: AsyncIterable<unknown>) {
  for await (const _ of requests) yield { payload: "" };
  const due = performance.now() + 2 * LOOK_MS;
  while (performance.now() < due);
}

const GET = "catalog.v1.CatalogService/GetProduct";
const WATCH = "events.v1.EventService/WatchEvents";
const IMPORT = "catalog.v1.CatalogService/ImportProducts";
const authorization = () => ({ authorization: `Bearer ${grpc.staff}` });

describe("a request that is not whole", () => {
  it.each([GET, WATCH])("in time is ended with a reason and a line in the log: %s", async (method) => {
    const id = unique("half-open");
    const told = await withSession(grpc.address, (session) =>
      answerTo(begin(session, method, { "x-request-id": id })),
    );
    expect(told).toMatchObject({ code: "DEADLINE_EXCEEDED", reason: "DEADLINE_EXCEEDED" });
    expect(grpc.logged.filter(({ requestId }) => requestId === id)).toMatchObject([{ status: 4 }]);
  });

  it("is not served when it ends after it was refused", async () => {
    const id = unique("late");
    const message = framed(GetProductRequest.encode({ id: "nonsense" }).finish());
    await withSession(grpc.address, async (session) => {
      const stream = begin(session, GET, { "x-request-id": id });
      for (const piece of [message.subarray(0, 6), message.subarray(6)])
        await new Promise((sent) => stream.write(piece, sent));
      stream.once("response", () => stream.end());
      expect(await answerTo(stream)).toMatchObject({ code: "DEADLINE_EXCEEDED" });
      // What was sent before it has been read by then.
      await answerTo(begin(session, GET).end(message));
    });
    expect(grpc.logged.filter(({ requestId }) => requestId === id)).toMatchObject([{ status: 4 }]);
  });

  it("counts by its address, over all connections, and no more once it is over", async () => {
    await withSession(grpc.address, (one) =>
      withSession(grpc.address, async (other) => {
        const half = numbers(0, 12).map((at) =>
          answerTo(begin(at % 2 === 0 ? one : other, IMPORT, authorization())),
        );
        const refused = await Promise.race(half);
        expect(refused).toMatchObject({ code: "RESOURCE_EXHAUSTED", reason: "TOO_MANY_STREAMS" });
        const codes = (await Promise.all(half)).map(({ code }) => code);
        expect(codes.filter((code) => code === "RESOURCE_EXHAUSTED")).toHaveLength(2);
        expect(new Set(codes)).toEqual(new Set(["RESOURCE_EXHAUSTED", "DEADLINE_EXCEEDED"]));
      }),
    );
    expect(await grpc.client(CatalogServiceDefinition).listProducts({})).toBeDefined();
  });

  it("is closed when it has been answered, though its client never ends it", async () => {
    await withSession(grpc.address, async (session) => {
      const told = await answerTo(begin(session, IMPORT));
      expect(told).toMatchObject({ code: "UNAUTHENTICATED", reason: "TOKEN_REQUIRED" });
      const unknown = await answerTo(begin(session, "catalog.v1.CatalogService/Nothing"));
      expect(unknown.code).toBe("UNIMPLEMENTED");
    });
  });
});

describe("an import", () => {
  it("that nothing comes for ends, keeps nothing and gives back its connection", async () => {
    const price = { amount: 1n, currency: "EUR" };
    const value = { sku: unique("IDLE"), name: "Tea", description: "", price, categoryId: grpc.categoryId };
    const product = {
      message: { $case: "product" as const, value: { ...value, status: 0 as const, attributes: new Map() } },
    };
    const parts = requests(
      ...numbers(0, 1_000).map((at) => ({
        message: { ...product.message, value: { ...product.message.value, sku: `${value.sku}-${at}` } },
      })),
    );
    const told = fault(grpc.client(CatalogServiceDefinition, grpc.staff).importProducts(parts));
    const held = async () => (await idleInTransaction(grpc.process, "%INSERT INTO products%")).length;
    await expect.poll(held).toBe(1);
    expect(await told).toMatchObject({
      code: "DEADLINE_EXCEEDED",
      reason: "DEADLINE_EXCEEDED",
      details: "Nothing has come for 0.3 seconds.",
    });
    await expect.poll(held).toBe(0);
    const { rows } = await grpc.process.database.pool.query("SELECT FROM products WHERE sku LIKE $1", [
      `${value.sku}%`,
    ]);
    expect(rows).toEqual([]);
  });
});

describe("an answer", () => {
  it("that has ended is not closed before its status is sent", async () => {
    await withSession(grpc.address, async (session) => {
      const stream = begin(session, "/trefoil.testing.InteropService/PingPong");
      stream.end(framed(Buffer.from("{}")));
      expect(await answerTo(stream)).toMatchObject({ code: "OK" });
    });
  });

  it("that nobody takes ends, and gives back what it holds", async () => {
    for (const _ of numbers(0, 40)) await grpc.newProduct({ description: "x".repeat(9_000) });
    const open = async () => (await idleInTransaction(grpc.process, "FETCH%exported")).length;
    await withSession(
      grpc.address,
      async (session) => {
        const large = framed(Buffer.from(JSON.stringify({ sizes: [100_000] })));
        const unary = begin(session, "/trefoil.testing.InteropService/Unary");
        unary.end(large);
        const exported = begin(session, "catalog.v1.CatalogService/ExportProducts", authorization());
        exported.end(framed(Buffer.alloc(0)));
        await expect.poll(open).toBe(1);
        const told = await Promise.all([answerTo(unary), answerTo(exported)]);
        expect(told.map(({ code }) => code)).toEqual(["none, 8", "none, 8"]);
        await expect.poll(open).toBe(0);
      },
      { initialWindowSize: 0 },
    );
  });

  it("that nobody takes ends, too, when only its status is left to send", async () => {
    const request = framed(Buffer.from(JSON.stringify({ sizes: [1_000] })));
    const asked = (session: ClientHttp2Session) =>
      begin(session, "/trefoil.testing.InteropService/Unary").end(request);
    const { body } = await withSession(grpc.address, (session) => answerTo(asked(session)));
    await withSession(
      grpc.address,
      async (session) => {
        const stream = asked(session).pause();
        await once(stream, "close");
        expect(stream.rstCode).toBe(constants.NGHTTP2_CANCEL);
      },
      { initialWindowSize: body.length },
    );
  });

  it("that has gathered in a connection keeps further calls out of it", async () => {
    await withSession(
      grpc.address,
      async (session) => {
        const request = framed(Buffer.from(JSON.stringify({ sizes: [4_000_000] })));
        const codes: number[] = [];
        for (const _ of numbers(0, 12)) {
          const stream = begin(session, "/trefoil.testing.InteropService/Unary");
          stream.end(request);
          await new Promise((told) => stream.once("response", told).once("close", told));
          codes.push(stream.rstCode);
        }
        // Eight of them are 32 MB.
        expect(codes).toEqual([...Array(8).fill(0), ...Array(4).fill(11)]);
      },
      { initialWindowSize: 0 },
    );
  });
});

describe("streams of Health and of reflection", () => {
  it("are among those of their caller", async () => {
    const health = grpc.client(HealthDefinition);
    const lives = numbers(0, 3).map(() => reading((options) => health.watch({ service: "" }, options)));
    for (const live of lives) await live.next();
    const refused = { code: "RESOURCE_EXHAUSTED", reason: "TOO_MANY_STREAMS" };
    expect(await fault(reading((options) => health.watch({ service: "" }, options)).next())).toMatchObject(
      refused,
    );
    await withSession(grpc.address, async (session) => {
      const reflection = begin(session, "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo");
      expect(await answerTo(reflection)).toMatchObject(refused);
    });
    expect(
      await fault(reading((options) => grpc.client(EventServiceDefinition).watchEvents({}, options)).next()),
    ).toMatchObject(refused);
    for (const live of lives) live.leave();
    await expect.poll(() => grpc.openStreams()).toBe(0);
  });
});
