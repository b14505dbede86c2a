import { randomBytes } from "node:crypto";
import { CatalogServiceDefinition, CustomerServiceDefinition, OrderServiceDefinition } from "@trefoil/proto";
import { Metadata } from "nice-grpc";
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

describe("an error", () => {
  it("has its reason and its trace in its details", async () => {
    const id = "prod_01h455vb4pex5vsknk084sn02q";
    const trace = "0af7651916cd43dd8448eb211c80319c";
    const metadata = Metadata({ traceparent: `00-${trace}-b7ad6b7169203331-01` });
    const told = await fault(catalog().getProduct({ id }, { metadata }));
    expect(told).toMatchObject({
      code: "NOT_FOUND",
      details: `There is no product ${id}.`,
      info: { reason: "PRODUCT_NOT_FOUND", domain: "trefoil", metadata: { traceId: trace } },
    });
  });

  it("comes for each kind with the code that the contract names", async () => {
    const { id: productId } = await grpc.newProduct();
    const { id, token } = await grpc.newCustomer();
    const staff = catalog(grpc.staff);
    const suspended = grpc
      .client(CustomerServiceDefinition, grpc.staff)
      .suspendCustomer({ id, expectedVersion: 9 });
    expect(
      await Promise.all([
        fault(catalog().createProduct(newProduct())),
        fault(catalog(token).createProduct(newProduct())),
        fault(suspended),
        fault(staff.getProduct({ id: "?" })),
        fault(catalog("no token").getProduct({ id: productId })),
      ]),
    ).toMatchObject([
      { code: "UNAUTHENTICATED", reason: "TOKEN_REQUIRED" },
      { code: "PERMISSION_DENIED", reason: "ROLE_REQUIRED" },
      { code: "ABORTED", reason: "VERSION_MISMATCH" },
      { code: "INVALID_ARGUMENT", reason: "INVALID_INPUT", fields: ["id"] },
      { code: "UNAUTHENTICATED", reason: "TOKEN_INVALID" },
    ]);
  });

  it("stays small, however much is wrong", async () => {
    const attributes = new Map(
      Array.from({ length: 500 }, () => [randomBytes(60).toString("hex"), "x".repeat(600)]),
    );
    const { reason, fields } = await fault(
      catalog(grpc.staff).createProduct({ ...newProduct(), attributes }),
    );
    expect(reason).toBe("INVALID_INPUT");
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.join("").length).toBeLessThan(3_000);
  });

  it("is the client's fault when its message can't be read", async () => {
    const { getProduct } = CatalogServiceDefinition.methods;
    const broken = (bytes: Uint8Array) => {
      const requestType = { ...getProduct.requestType, encode: () => ({ finish: () => bytes }) };
      const definition = {
        ...CatalogServiceDefinition,
        methods: { getProduct: { ...getProduct, requestType } },
      };
      return fault(grpc.client(definition).getProduct({}) as Promise<unknown>);
    };
    // A length beyond the end, a group that never ends, a field number of 0.
    for (const bytes of [[0x0a, 0x7f], [0x0b], [0x00, 0x01]])
      expect(await broken(Uint8Array.from(bytes))).toMatchObject({
        code: "INVALID_ARGUMENT",
        reason: "INVALID_INPUT",
      });
    // Fields that we don't have are skipped.
    expect(await broken(Uint8Array.from([0xf8, 0x07, 0x01]))).toMatchObject({ fields: ["id"] });
  });

  it("of a time that no clock shows is the client's fault, too", async () => {
    const orders = grpc.client(OrderServiceDefinition, grpc.staff);
    const { getOrder } = OrderServiceDefinition.methods;
    // at { seconds: 2^62 }
    const bytes = Uint8Array.from([0x12, 10, 0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40]);
    const requestType = { ...getOrder.requestType, encode: () => ({ finish: () => bytes }) };
    const definition = { ...OrderServiceDefinition, methods: { getOrder: { ...getOrder, requestType } } };
    expect(await fault(grpc.client(definition).getOrder({}) as Promise<unknown>)).toMatchObject({
      code: "INVALID_ARGUMENT",
    });
    const at = "+010000-01-01T00:00:00.000Z";
    expect(await fault(orders.getOrder({ id: "ord_01h455vb4pex5vsknk084sn02q", at }))).toMatchObject({
      fields: ["at"],
    });
  });

  it("that is a bug says nothing of itself, and the log all", async () => {
    const { id } = await grpc.newProduct();
    const { database } = grpc.process;
    await database.pool.query("ALTER TABLE products RENAME COLUMN sku TO gone");
    const told = await fault(catalog().getProduct({ id }));
    await database.pool.query("ALTER TABLE products RENAME COLUMN gone TO sku");
    expect(told).toMatchObject({ code: "INTERNAL", reason: "INTERNAL" });
    expect(told.details).not.toMatch(/sku|column/);
    const bug = grpc.logged.find(({ level }) => level === "error");
    expect(bug).toMatchObject({ operation: "getProduct", msg: "an operation failed by a bug" });
  });
});
