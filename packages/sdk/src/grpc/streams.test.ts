import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import type { ServerReadableStream, ServerWritableStream } from "@grpc/grpc-js";
import { CatalogServiceDefinition, EventServiceDefinition } from "@trefoil/proto";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import type { NewProduct } from "../inputs.ts";
import { fault, type StubGrpcServer, status, stubGrpcServer } from "../testing/stub-grpc-server.ts";
import { type GrpcTransport, grpc } from "./grpc.ts";
import type { Service } from "./row.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- messages of any method
type Writable = ServerWritableStream<any, any>;
// oxlint-disable-next-line typescript/no-explicit-any -- messages of any method
type Readable = ServerReadableStream<any, any>;
type Answer = (error: unknown, response?: object) => void;

let server: StubGrpcServer;
let transport: GrpcTransport;
afterEach(() => {
  transport.close();
  server.close();
});

async function shopOn(service: Service, handlers: object) {
  server = await stubGrpcServer(service, handlers as never);
  transport = grpc(server.address);
  return createShop({ transport, token: "token", backoff: { baseMs: 0 } });
}

const product = {
  id: "prod_1",
  price: { amount: 1n, currency: "EUR" },
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  description: "x".repeat(10_000),
};
const line: NewProduct = {
  sku: "A",
  name: "A",
  description: "x".repeat(10_000),
  price: { amount: 1, currency: "EUR" },
  categoryId: "cat_1",
};

describe("an export", () => {
  it("is written no faster than it is taken, and ends when the loop is left", async () => {
    const stalled = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    let written = 0;
    const shop = await shopOn(CatalogServiceDefinition, {
      exportProducts(call: Writable) {
        call.on("cancelled", ended.resolve);
        while (call.write({ product })) written += 1;
        call.once("drain", function on() {
          while (written < 10_000 && call.write({ product })) written += 1;
          call.once("drain", on);
        });
        stalled.resolve();
      },
    });
    for await (const { id } of shop.catalog.export()) {
      expect(id).toBe("prod_1");
      await stalled.promise;
      break;
    }
    await ended.promise;
    expect(written).toBeLessThan(1_000);
  });

  it("that breaks off has lost its connection, and what was taken stays", async () => {
    const shop = await shopOn(CatalogServiceDefinition, {
      exportProducts(call: Writable) {
        call.write({ product }, () => setImmediate().then(() => server.close()));
      },
    });
    let taken = 0;
    const exporting = async () => {
      for await (const _ of shop.catalog.export()) taken += 1;
    };
    await expect(exporting()).rejects.toMatchObject({ kind: "UNAVAILABLE", reason: "CONNECTION_FAILED" });
    expect(taken).toBe(1);
  });
});

describe("an import", () => {
  it("sends its mode, then lines no faster than they are read, and gives the summary", async () => {
    const received: { message?: { $case: string } }[] = [];
    let reading = () => {};
    const asked = Promise.withResolvers<void>();
    const shop = await shopOn(CatalogServiceDefinition, {
      importProducts(call: Readable, answer: Answer) {
        call.on("data", (part) => {
          received.push(part);
          if (received.length > 1) return;
          call.pause();
          asked.resolve();
        });
        reading = () => call.resume();
        call.on("end", () =>
          answer(null, { summary: { mode: 2, received: received.length - 1, created: 1 } }),
        );
      },
    });
    let made = 0;
    async function* lines() {
      for (; made < 5_000; made += 1)
        yield made === 7 ? ({ ...line, price: { amount: 0.5 } } as never) : line;
    }
    const importing = shop.catalog.import(lines(), { mode: "best-effort" });
    await asked.promise;
    await stalls(() => made);
    expect(made).toBeLessThan(2_000);
    reading();
    expect(await importing).toMatchObject({ mode: "best-effort", received: 5_000, created: 1 });
    expect(received[0]).toEqual({ message: { $case: "options", value: { mode: 2 } } });
    expect([received[1]?.message?.$case, received[8]?.message]).toEqual(["product", undefined]);
  });

  it("fails as the shop fails, and takes no more lines", async () => {
    const shop = await shopOn(CatalogServiceDefinition, {
      importProducts: (_call: Readable, answer: Answer) => answer(fault(status.NOT_FOUND, "no")),
    });
    let left = false;
    async function* lines() {
      try {
        for (;;) yield line;
      } finally {
        left = true;
      }
    }
    await expect(shop.catalog.import(lines())).rejects.toMatchObject({ kind: "NOT_FOUND" });
    expect(left).toBe(true);
  });

  it("fails as its lines fail, and is cancelled at the shop: what was sent must not look whole", async () => {
    const arrived = Promise.withResolvers<void>();
    const cancelled = Promise.withResolvers<void>();
    const shop = await shopOn(CatalogServiceDefinition, {
      importProducts(call: Readable) {
        arrived.resolve();
        call.on("cancelled", cancelled.resolve);
        call.resume();
      },
    });
    async function* lines() {
      yield line;
      await arrived.promise;
      throw new RangeError("no more paper");
    }
    await expect(shop.catalog.import(lines())).rejects.toThrow("no more paper");
    await cancelled.promise;
  });
});

/** Once so many turns have passed without a change: what is held back by nothing changes in every turn. */
async function stalls(count: () => number): Promise<void> {
  for (let [still, last] = [0, -1]; still < 50; ) {
    await setImmediate();
    still = count() === last ? still + 1 : 0;
    last = count();
  }
}

describe("a watch", () => {
  const event = (position: number) => ({
    position: String(position),
    event: {
      id: `evt_${position}`,
      type: "t",
      position: String(position),
      time: "2026-01-01T00:00:00Z",
      data: { n: position },
      actor: { role: "SYSTEM" },
    },
  });

  it("is opened again where it was, whether it ended, broke off, or its token did", async () => {
    const asked: (string | undefined)[] = [];
    const endings = [
      (call: Writable) => call.end(),
      (call: Writable) => call.emit("error", fault(status.UNAVAILABLE, "going away")),
      (call: Writable) => call.emit("error", fault(status.UNAUTHENTICATED, "old", expired)),
      () => {},
    ];
    const shop = await shopOn(EventServiceDefinition, {
      watchEvents(call: Writable) {
        const { after } = call.request;
        asked.push(after);
        const next = Number(after ?? 6) + 1;
        call.write({ position: String(next - 1) });
        call.write(event(next), () => endings[asked.length - 1]?.(call));
      },
    });
    const seen: string[] = [];
    for await (const { position, data } of shop.events.watch({ types: ["a", "b"] })) {
      expect(data).toEqual({ n: Number(position) });
      seen.push(position);
      if (seen.length === 4) break;
    }
    expect(seen).toEqual(["7", "8", "9", "10"]);
    expect(asked).toEqual([undefined, "7", "8", "9"]);
  });

  it("that the shop refuses is refused", async () => {
    const shop = await shopOn(EventServiceDefinition, {
      watchEvents: (call: Writable) => call.emit("error", fault(status.PERMISSION_DENIED, "no")),
    });
    const first = shop.events.watch()[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ kind: "PERMISSION_DENIED" });
  });

  it("is cancelled at the shop when its loop is left", async () => {
    const open = Promise.withResolvers<Writable>();
    const shop = await shopOn(EventServiceDefinition, {
      watchEvents(call: Writable) {
        call.write({ position: "1" });
        call.write(event(2));
        open.resolve(call);
      },
    });
    for await (const _ of shop.events.watch()) break;
    const call = await open.promise;
    expect(call.cancelled || (await once(call, "cancelled"))).toBeTruthy();
  });
});

/** google.rpc.Status with the ErrorInfo of TOKEN_EXPIRED. */
const expired = Buffer.from(
  "\x1a\x3b\x0a\x28type.googleapis.com/google.rpc.ErrorInfo\x12\x0f\x0a\x0dTOKEN_EXPIRED",
  "latin1",
);
