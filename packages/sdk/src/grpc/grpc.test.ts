import { execFile } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import type { ServerUnaryCall } from "@grpc/grpc-js";
import {
  CatalogServiceDefinition,
  InventoryServiceDefinition,
  OrderServiceDefinition,
  Product,
} from "@trefoil/proto";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import type { NewOrder } from "../inputs.ts";
import type { AttemptReport, ShopOptions } from "../options.ts";
import { fault, responds, type StubGrpcServer, status, stubGrpcServer } from "../testing/stub-grpc-server.ts";
import { type GrpcTransport, grpc } from "./grpc.ts";
import type { Service } from "./row.ts";

const stock = { productId: "prod_1", onHand: 5, reserved: 2, available: 3, version: 4 };
const adjustment = { delta: 1, reason: "COUNT", expectedVersion: 3 } as const;

let server: StubGrpcServer;
let transport: GrpcTransport;
afterEach(() => {
  transport.close();
  server.close();
});

async function shopOn(
  service: Service,
  handlers: Parameters<typeof stubGrpcServer>[1],
  options: Partial<ShopOptions> = {},
) {
  server = await stubGrpcServer(service, handlers);
  transport = grpc(server.address, { metadata: { "x-from": "a test" } });
  return createShop({ transport, token: "token", backoff: { baseMs: 0 }, ...options });
}

const inventory = (handlers: Parameters<typeof stubGrpcServer>[1], options: Partial<ShopOptions> = {}) =>
  shopOn(InventoryServiceDefinition, handlers, options);

describe("a call", () => {
  it("goes on with its caller's trace", async () => {
    const seen: unknown[] = [];
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const shop = await inventory(
      {
        getStock(call: ServerUnaryCall<unknown, unknown>, answer: (error: null, value: object) => void) {
          seen.push(call.metadata.get("traceparent"));
          answer(null, { stock });
        },
      } as never,
      { traceparent: () => [traceparent, undefined, "no\ntrace"][seen.length] },
    );
    for (const _ of [1, 2, 3]) await shop.inventory.get("prod_1");
    expect(seen).toEqual([[traceparent], [], []]);
  });

  it("carries token, key, deadline and the transport's metadata", async () => {
    const calls: ServerUnaryCall<unknown, unknown>[] = [];
    const shop = await inventory({
      adjustStock(call: ServerUnaryCall<unknown, unknown>, answer: (error: null, value: object) => void) {
        calls.push(call);
        answer(null, { stock });
      },
    } as never);
    const begun = Date.now();
    const options = { idempotencyKey: "k 1", timeoutMs: 5_000 };
    expect(await shop.inventory.adjust("prod_1", adjustment, options)).toEqual(stock);
    const [call] = calls;
    expect(call?.metadata.getMap()).toMatchObject({
      authorization: "Bearer token",
      "idempotency-key": "k 1",
      "x-from": "a test",
    });
    expect(call?.request).toEqual({ productId: "prod_1", delta: 1, reason: 1, expectedVersion: 3 });
    expect(Number(call?.getDeadline()) - begun).toBeGreaterThan(4_000);
    expect(Number(call?.getDeadline()) - begun).toBeLessThan(6_000);
  });

  it("says whether its answer is that of an earlier one", async () => {
    const reports: AttemptReport[] = [];
    const shop = await inventory(
      { adjustStock: responds({ stock }, { "idempotent-replayed": "true" }), getStock: responds({ stock }) },
      { onAttempt: (report) => reports.push(report) },
    );
    await shop.inventory.adjust("prod_1", adjustment);
    await shop.inventory.get("prod_1");
    expect(reports.map(({ replayed }) => replayed)).toEqual([true, false]);
  });

  it("is cancelled at the shop when its caller gives up", async () => {
    const arrived = Promise.withResolvers<ServerUnaryCall<unknown, unknown>>();
    const shop = await inventory({
      getStock: (call: ServerUnaryCall<unknown, unknown>) => arrived.resolve(call),
    });
    const controller = new AbortController();
    const asked = shop.inventory.get("prod_1", { signal: controller.signal });
    const call = await arrived.promise;
    const cancelled = once(call, "cancelled");
    controller.abort("never mind");
    await expect(asked).rejects.toBe("never mind");
    await cancelled;
  });

  it("is over when its time is", async () => {
    const shop = await inventory({ getStock: () => {} });
    await expect(shop.inventory.get("prod_1", { timeoutMs: 20 })).rejects.toMatchObject({
      kind: "DEADLINE_EXCEEDED",
      reason: "DEADLINE_EXCEEDED",
    });
  });

  it("reads texts as they were sent, numbers of enums it does not know as digits, and past fields it does not know", async () => {
    const product = Product.fromPartial({ id: "prod_1", name: "\ufefftea", status: 9 as never });
    const complete = { ...product, price: { amount: 2n ** 53n - 1n, currency: "EUR" } };
    const dated = { ...complete, createdAt: "2026-01-01T00:00:00.001Z", updatedAt: "2026-01-02T00:00:00Z" };
    const bytes = new BinaryWriter();
    const newer = new BinaryWriter()
      .raw(Product.encode(dated).finish())
      .uint32((99 << 3) | 2)
      .string("new");
    bytes.uint32((1 << 3) | 2).bytes(newer.finish());
    server = await stubGrpcServer(
      { ...CatalogServiceDefinition, methods: { getProduct: rawly(bytes.finish()) } },
      { getProduct: responds({}) },
    );
    transport = grpc(server.address);
    expect(await createShop({ transport }).catalog.get("prod_1")).toMatchObject({
      name: "\ufefftea",
      status: "9",
      price: { amount: 2 ** 53 - 1 },
      createdAt: "2026-01-01T00:00:00.001Z",
      updatedAt: "2026-01-02T00:00:00.000Z",
    });
  });
});

/** A method whose response is these bytes. */
function rawly(bytes: Uint8Array) {
  const { getProduct } = CatalogServiceDefinition.methods;
  const responseType = { ...getProduct.responseType, encode: () => ({ finish: () => bytes }) };
  return { ...getProduct, responseType } as never;
}

describe("what a message can't hold is not sent:", () => {
  const order = { items: [{ productId: "prod_1", quantity: 1 }], payment: "WALLET" } as unknown as NewOrder;
  const shop = createShop({ transport: grpc("127.0.0.1:1"), maxAttempts: 1 });
  const product = (change: object) => shop.catalog.update("prod_1", { expectedVersion: 1, ...change });

  it.each<[what: string, call: () => Promise<unknown>, field: string, reason: string]>([
    ["half a character", () => shop.inventory.get("\ud800"), "productId", "INVALID_TEXT"],
    [
      "a fraction",
      () => shop.reviews.create("p", { rating: 1.5, title: "", body: "" }),
      "rating",
      "WRONG_TYPE",
    ],
    [
      "too large a number",
      () => shop.inventory.adjust("p", { delta: 2 ** 31, reason: "COUNT" }),
      "delta",
      "TOO_LARGE",
    ],
    [
      "too small a number",
      () => shop.inventory.adjust("p", { delta: -(2 ** 31) - 1, reason: "COUNT" }),
      "delta",
      "TOO_SMALL",
    ],
    [
      "too much money",
      () => product({ price: { amount: 2 ** 63, currency: "EUR" } }),
      "price.amount",
      "TOO_LARGE",
    ],
    [
      "an unknown name",
      () => shop.inventory.adjust("p", { delta: 1, reason: "WHIM" as never }),
      "reason",
      "NOT_ALLOWED",
    ],
    ["a removal of a text", () => product({ name: null }), "name", "REQUIRED"],
    ["no items of a page", () => shop.catalog.products().page({ limit: 0 }), "limit", "TOO_SMALL"],
    ["more items than a page has", () => shop.catalog.products().page({ limit: 101 }), "limit", "TOO_LARGE"],
    ["no day", () => shop.orders.get("ord_1", { at: "tomorrow" } as never), "at", "INVALID_FORMAT"],
    [
      "two ways to pay",
      () => shop.orders.place({ ...order, paymentToken: "tok_visa" }),
      "payment",
      "MUTUALLY_EXCLUSIVE",
    ],
    [
      "no types of events",
      () => shop.webhooks.create({ url: "https://example.com", types: [] }),
      "types",
      "TOO_FEW",
    ],
  ])("%s", async (_what, call, field, reason) => {
    await expect(call()).rejects.toMatchObject({
      reason: "INVALID_INPUT",
      violations: [expect.objectContaining({ field, reason })],
    });
    server = { address: "", close: () => {} };
    transport = grpc("127.0.0.1:1");
  });
});

describe("a failure", () => {
  const of = async (error: object, options: Partial<ShopOptions> = { maxAttempts: 1 }) => {
    const shop = await shopOn(
      CatalogServiceDefinition,
      { listProducts: (_call: unknown, answer: (error: unknown) => void) => answer(error) } as never,
      options,
    );
    return shop.catalog
      .products()
      .page()
      .catch((caught: unknown) => caught);
  };

  it("is read with its reason, its violations in the SDK's names, and when to come again", async () => {
    expect(await of(fault(status.INVALID_ARGUMENT, "Not valid.", rich("INVALID_INPUT")))).toMatchObject({
      name: "ShopError",
      kind: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
      detail: "Not valid.",
      traceId: "abc",
      retryAfterSeconds: 3,
      violations: [
        { field: "limit", reason: "TOO_SMALL", description: "must be at least 1" },
        { field: "sort", reason: "NOT_ALLOWED", description: "must be another" },
        { field: "q", reason: "TOO_SHORT", description: "" },
      ],
    });
  });

  it("with a reason that only newer shops have is of the kind of its code", async () => {
    expect(await of(fault(status.ABORTED, "New.", rich("BRAND_NEW")))).toMatchObject({
      kind: "ABORTED",
      reason: "BRAND_NEW",
    });
  });

  it.each([
    [status.UNAVAILABLE, "No connection established", "UNAVAILABLE", "CONNECTION_FAILED"],
    [status.INTERNAL, "Received RST_STREAM with code 2", "UNAVAILABLE", "CONNECTION_FAILED"],
    [status.UNKNOWN, "Lost", "UNAVAILABLE", "CONNECTION_FAILED"],
    [status.UNIMPLEMENTED, "What is that?", "INTERNAL", "UNEXPECTED_ANSWER"],
    [status.PERMISSION_DENIED, "By a proxy", "PERMISSION_DENIED", "UNEXPECTED_ANSWER"],
    [status.INTERNAL, "Oops", "INTERNAL", "UNEXPECTED_ANSWER"],
    [status.DEADLINE_EXCEEDED, "Late", "DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"],
  ])("of code %d that says %j and gives no details is %s, %s", async (code, details, kind, reason) => {
    expect(await of(fault(code, details))).toMatchObject({ kind, reason });
  });

  it("with details that nobody can read is judged by its code", async () => {
    const broken = Uint8Array.of(0x1a, 0xff, 0xff);
    expect(await of(fault(status.NOT_FOUND, "Gone", broken))).toMatchObject({
      kind: "NOT_FOUND",
      reason: "UNEXPECTED_ANSWER",
    });
  });

  it("of a shop that can't be reached, or that answers nonsense, says so", async () => {
    const shop = await inventory({ getStock: responds({}) }, { maxAttempts: 1 });
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({ reason: "UNEXPECTED_ANSWER" });
    server.close();
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({
      kind: "UNAVAILABLE",
      reason: "CONNECTION_FAILED",
    });
  });

  it("that will pass is tried again, with the same key", async () => {
    const keys: unknown[] = [];
    const shop = await inventory({
      adjustStock(call: ServerUnaryCall<unknown, unknown>, answer: (error: unknown, value?: object) => void) {
        keys.push(...call.metadata.get("idempotency-key"));
        if (keys.length < 3) answer(fault(status.UNAVAILABLE, "Busy"));
        else answer(null, { stock });
      },
    } as never);
    await shop.inventory.adjust("prod_1", adjustment);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });
});

/** A google.rpc.Status with ErrorInfo, BadRequest and RetryInfo, as in rich-status.ts of the server. */
function rich(reason: string): Uint8Array {
  const field = (number: number, write: (writer: BinaryWriter) => void) => (writer: BinaryWriter) => {
    write(writer.uint32((number << 3) | 2).fork());
    writer.join();
  };
  const texts =
    (...values: string[]) =>
    (writer: BinaryWriter) =>
      values.forEach((value, at) => writer.uint32(((at + 1) << 3) | 2).string(value));
  const detail = (type: string, ...parts: ((writer: BinaryWriter) => void)[]) =>
    field(3, (any) => {
      texts(`type.googleapis.com/google.rpc.${type}`)(any);
      field(2, (value) => parts.forEach((part) => part(value)))(any);
    });
  const writer = new BinaryWriter();
  detail("ErrorInfo", texts(reason, "trefoil"), field(3, texts("traceId", "abc")))(writer);
  detail(
    "BadRequest",
    field(1, texts("pageSize", "must be at least 1", "TOO_SMALL")),
    field(1, texts("orderBy", "must be another", "NOT_ALLOWED")),
    field(1, texts("q", "", "TOO_SHORT")),
  )(writer);
  detail(
    "RetryInfo",
    field(1, (delay) =>
      delay
        .uint32(1 << 3)
        .int64(2)
        .uint32(2 << 3)
        .int32(500_000_000),
    ),
  )(writer);
  return writer.finish();
}

it("orders go with one way to pay", async () => {
  const requests: { paidFrom?: unknown }[] = [];
  const shop = await shopOn(
    OrderServiceDefinition,
    {
      placeOrder(call: ServerUnaryCall<never, unknown>, answer: (error: unknown) => void) {
        requests.push(call.request);
        answer(fault(status.NOT_FOUND, "no"));
      },
    } as never,
    { maxAttempts: 1 },
  );
  const order = { items: [], shippingAddress: undefined as never };
  await shop.orders.place({ ...order, paymentToken: "tok_visa" }).catch(() => {});
  await shop.orders.place({ ...order, payment: "WALLET" }).catch(() => {});
  await shop.orders.place(order).catch(() => {});
  expect(requests.map(({ paidFrom }) => paidFrom)).toEqual([
    { $case: "paymentToken", value: "tok_visa" },
    { $case: "payment", value: 1 },
    undefined,
  ]);
});

describe("an address", () => {
  it.each(["", "not an address", "http://", "https://shop.example/path", "ftp//x y"])(
    "is not %j",
    (address) => {
      expect(() => grpc(address)).toThrow(TypeError);
    },
  );

  it("with https goes by TLS, which a plain server does not speak", async () => {
    const plain = await inventory({ getStock: responds({ stock }) }, { maxAttempts: 1 });
    expect(await plain.inventory.get("prod_1")).toEqual(stock);
    const secret = grpc(`https://${server.address}`);
    const shop = createShop({ transport: secret, maxAttempts: 1, timeoutMs: 2_000 });
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({ reason: "CONNECTION_FAILED" });
    secret.close();
    const named = grpc(`http://${server.address}`);
    expect(await createShop({ transport: named }).inventory.get("prod_1")).toEqual(stock);
    named.close();
  });
});

it("a program that has nothing under way ends, though it did not close its channel", async () => {
  await inventory({ getStock: responds({ stock }) });
  const program = `
    import { createShop } from ${JSON.stringify(import.meta.resolve("../index.ts"))};
    import { grpc } from ${JSON.stringify(import.meta.resolve("./grpc.ts"))};
    const shop = createShop({ transport: grpc("${server.address}") });
    console.log((await shop.inventory.get("prod_1")).available);`;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    timeout: 15_000,
  });
  expect((await run).stdout).toBe("3\n");
});
