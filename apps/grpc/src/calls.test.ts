import { CatalogServiceDefinition } from "@trefoil/proto";
import { createClient, Metadata, Status } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fault } from "./testing/fault.ts";
import { type GrpcUnderTest, startGrpcUnderTest, unique } from "./testing/grpc-under-test.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(() => grpc.close());

const catalog = (token?: string) => grpc.client(CatalogServiceDefinition, token);
const price = { amount: 1999n, currency: "EUR" };
const newProduct = () => ({ sku: unique("SKU"), name: "Shoe", categoryId: grpc.categoryId, price });

describe("every call", () => {
  it("tells its cost, its trace and its request id after the answer", async () => {
    const { id } = await grpc.newProduct();
    const metadata = Metadata({ "x-request-id": "mine-1" });
    const { promise, resolve } = Promise.withResolvers<Metadata>();
    await catalog().getProduct({ id }, { metadata, onTrailer: resolve });
    const trailer = await promise;
    expect(trailer.get("x-request-id")).toBe("mine-1");
    expect(trailer.get("traceparent")).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(trailer.get("server-timing")).toMatch(/^total;dur=[\d.]+, db;dur=[\d.]+;desc="1 query"$/);
    await expect
      .poll(() => grpc.logged.find(({ requestId }) => requestId === "mine-1"))
      .toMatchObject({
        protocol: "grpc",
        route: "/trefoil.catalog.v1.CatalogService/GetProduct",
        status: 0,
        operation: "getProduct",
        queries: 1,
      });
    expect(await grpc.process.metrics.page()).toMatch(
      /rpc_server_call_duration_seconds_count\{[^}]*operation="getProduct"[^}]*\}/,
    );
  });

  it("takes from its caller's budget, and is told what is left", async () => {
    const other = await startGrpcUnderTest({ RATE_LIMITS: "on", RATE_LIMIT_ANONYMOUS: "2" });
    const client = other.client(CatalogServiceDefinition);
    const left: unknown[] = [];
    const options = { onTrailer: (trailer: Metadata) => left.push(trailer.get("ratelimit")) };
    await client.listCategories({}, options);
    await client.listCategories({}, options);
    const told = await fault(client.listCategories({}, options));
    expect(told).toMatchObject({ code: "RESOURCE_EXHAUSTED", reason: "RATE_LIMITED" });
    expect(left).toEqual([
      expect.stringMatching(/^"minute";r=1;t=\d+$/),
      expect.stringMatching(/^"minute";r=0;t=\d+$/),
      expect.stringMatching(/^"minute";r=0;t=\d+$/),
    ]);
    await other.close();
  });

  it("may be compressed by the client", async () => {
    const channel = grpc.connect(undefined, { "grpc.default_compression_algorithm": 2 });
    const name = "x".repeat(200);
    const metadata = Metadata({ authorization: `Bearer ${grpc.staff}` });
    const { product } = await createClient(CatalogServiceDefinition, channel).createProduct(
      { ...newProduct(), name },
      { metadata },
    );
    expect(product?.name).toBe(name);
  });

  it("may have a message of 4 MiB, and no larger one", async () => {
    const attributes = (bytes: number) => new Map([["a", "x".repeat(bytes)]]);
    const send = (bytes: number) =>
      fault(catalog(grpc.staff).createProduct({ ...newProduct(), attributes: attributes(bytes) }));
    expect(await send(4 * 1024 * 1024 - 1_000)).toMatchObject({ code: "INVALID_ARGUMENT" });
    await expect(
      catalog(grpc.staff).createProduct({ ...newProduct(), attributes: attributes(4 * 1024 * 1024) }),
    ).rejects.toMatchObject({ code: Status.RESOURCE_EXHAUSTED });
  });
});
