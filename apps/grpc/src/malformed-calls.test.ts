import { constants, type OutgoingHttpHeaders } from "node:http2";
import { deflateSync, gzipSync } from "node:zlib";
import { CreateProductRequest, GetProductRequest, ImportProductsRequest } from "@trefoil/proto";
import { Status } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type GrpcUnderTest, startGrpcUnderTest, unique } from "./testing/grpc-under-test.ts";
import { InteropService, implementation } from "./testing/interop-service.ts";
import { answerTo, begin, framed, type RawAnswer, withSession } from "./testing/raw-client.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { mount: ({ mount }) => mount(InteropService, implementation) });
});
afterAll(() => grpc.close());

const GET = "catalog.v1.CatalogService/GetProduct";
const CREATE = "catalog.v1.CatalogService/CreateProduct";
const IMPORT = "catalog.v1.CatalogService/ImportProducts";
const REFLECT = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";

interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

const nothing = framed(GetProductRequest.encode({ id: "nonsense" }).finish());

function ask({ method = GET, headers = {}, body = nothing }: Asked): Promise<RawAnswer> {
  return withSession(grpc.address, (session) => {
    const stream = begin(session, method, headers);
    stream.end(body);
    return answerTo(stream);
  });
}

const staff = () => ({ authorization: `Bearer ${grpc.staff}` });
const newProduct = () => ({
  sku: unique("RAW"),
  name: "Tea",
  description: "",
  price: { amount: 1n, currency: "EUR" },
  categoryId: grpc.categoryId,
  status: 0 as const,
  attributes: new Map(),
});
const creation = () => framed(CreateProductRequest.encode(newProduct()).finish());

describe("metadata that tells who asks or what is repeated", () => {
  it.each<[string, object, string]>([
    ["a key", { "idempotency-key": ["a", "b"] }, "idempotencyKey"],
    ["a token", { authorization: ["Bearer a", "Bearer b"] }, "authorization"],
  ])("is refused as REST refuses it, where it is given twice: %s", async (_what, headers, field) => {
    const told = await ask({ method: CREATE, headers: { ...staff(), ...headers }, body: creation() });
    expect(told).toMatchObject({ code: "INVALID_ARGUMENT", reason: "INVALID_INPUT" });
    expect(told.details).toContain(field);
    expect(told.details).toContain("DUPLICATE");
  });

  it("is not taken for none, where nobody can read it, and is written to no stream of the process", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const headers = { ...staff(), "idempotency-key": "clé", "x-secret": "sécret" };
    expect(await ask({ method: CREATE, headers, body: creation() })).toMatchObject({
      code: "INVALID_ARGUMENT",
      reason: "IDEMPOTENCY_KEY_INVALID",
    });
    expect(await ask({ headers: { authorization: "Bearer clé" } })).toMatchObject({
      reason: "TOKEN_INVALID",
    });
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
    expect(JSON.stringify(grpc.logged)).not.toContain("cret");
  });

  it("can't speak in our name", async () => {
    const requestId = unique("forged");
    const headers = { "trefoil-deadline-ms": "1", "x-request-id": requestId };
    await withSession(grpc.address, async (session) => {
      const stream = begin(session, "/trefoil.testing.InteropService/Unary", headers);
      stream.end(framed(Buffer.from(JSON.stringify({ sleeps: true }))));
      await answerTo(begin(session, GET).end(nothing));
      stream.close(constants.NGHTTP2_CANCEL);
      const status = () => grpc.logged.find((line) => line.requestId === requestId)?.status;
      await expect.poll(status).toBe(Status.CANCELLED);
    });
  });
});

describe("a request in pieces", () => {
  const send = (pieces: readonly Buffer[]) =>
    withSession(grpc.address, async (session) => {
      const stream = begin(session, GET);
      for (const piece of pieces) await new Promise((sent) => stream.write(piece, sent));
      stream.end();
      return answerTo(stream);
    });

  it("is the same as one that comes whole", async () => {
    const bytes = [...nothing].map((byte) => Buffer.of(byte));
    const { code, reason, message } = await ask({});
    expect(reason).toBe("INVALID_INPUT");
    expect(await send(bytes)).toMatchObject({ code, reason, message });
  });

  it("is no more than one message", async () => {
    for (const more of [nothing, Buffer.of(0, 0)])
      expect(await send([nothing, more])).toMatchObject({ code: "UNIMPLEMENTED" });
  });
});

describe("what can't be read is the client's fault:", () => {
  const zipped = { "grpc-encoding": "gzip" };
  it.each<[string, Asked]>([
    ["a time-out without a unit", { headers: { "grpc-timeout": "5" } }],
    ["a time-out of nine digits", { headers: { "grpc-timeout": "123456789m" } }],
    ["a message that is no gzip", { headers: zipped, body: framed(Buffer.from("nonsense"), { flag: 1 }) }],
    [
      "half of a gzip",
      { headers: zipped, body: framed(gzipSync("x".repeat(99)).subarray(0, 20), { flag: 1 }) },
    ],
    [
      "a gzip that is called deflate",
      { headers: { "grpc-encoding": "deflate" }, body: framed(gzipSync("x"), { flag: 1 }) },
    ],
    ["a message that ends before its length", { body: framed(Buffer.alloc(10), { length: 20 }) }],
    ["half of a prefix", { body: Buffer.alloc(3) }],
    ["a message of another type", { body: framed(Buffer.from([0xff, 0xff])) }],
    ["a stream of requests that are none", { method: REFLECT, body: framed(Buffer.from([0xff, 0xff])) }],
    [
      "what is asked of Health",
      { method: "/grpc.health.v1.Health/Check", body: framed(Buffer.from([0xff, 0xff])) },
    ],
  ])("%s", async (_what, asked) => {
    expect(await ask(asked)).toMatchObject({ code: "INVALID_ARGUMENT", reason: "INVALID_INPUT" });
  });

  it.each<[string, string, Asked]>([
    [
      "a packing that nobody knows",
      "UNIMPLEMENTED",
      { headers: { "grpc-encoding": "lzma" }, body: framed(Buffer.of(1), { flag: 1 }) },
    ],
    [
      "a small message that unpacks to a large one",
      "RESOURCE_EXHAUSTED",
      { headers: zipped, body: framed(gzipSync(Buffer.alloc(64 << 20)), { flag: 1 }) },
    ],
    [
      "the same by deflate",
      "RESOURCE_EXHAUSTED",
      {
        headers: { "grpc-encoding": "deflate" },
        body: framed(deflateSync(Buffer.alloc(64 << 20)), { flag: 1 }),
      },
    ],
    ["a message of 4 GiB", "RESOURCE_EXHAUSTED", { body: framed(Buffer.alloc(10), { length: 2 ** 32 - 1 }) }],
    ["no message", "UNIMPLEMENTED", { body: Buffer.alloc(0) }],
    ["two messages", "UNIMPLEMENTED", { body: Buffer.concat([nothing, nothing]) }],
    ["no gRPC", "none, 0", { headers: { "content-type": "text/plain" } }],
  ])("%s", async (_what, code, asked) => {
    expect(await ask(asked)).toMatchObject({ code });
  });

  it("an import whose last product is cut off keeps nothing", async () => {
    const value = newProduct();
    const product = { message: { $case: "product" as const, value } };
    const whole = framed(ImportProductsRequest.encode(product).finish());
    const body = Buffer.concat([whole, whole.subarray(0, 30)]);
    expect(await ask({ method: IMPORT, headers: staff(), body })).toMatchObject({
      code: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
    });
    const { rows } = await grpc.process.database.pool.query("SELECT FROM products WHERE sku = $1", [
      value.sku,
    ]);
    expect(rows).toEqual([]);
  });
});
