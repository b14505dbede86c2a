import { anonymous, operations } from "@trefoil/domain";
import {
  CatalogServiceDefinition,
  CustomerServiceDefinition,
  CustomerTier,
  InventoryServiceDefinition,
  OrderServiceDefinition,
  ProductStatus,
  type StockReason,
} from "@trefoil/proto";
import { Metadata } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fault } from "./testing/fault.ts";
import { address, type GrpcUnderTest, startGrpcUnderTest, unique } from "./testing/grpc-under-test.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(() => grpc.close());

const catalog = (token?: string) => grpc.client(CatalogServiceDefinition, token);
const price = { amount: 1999n, currency: "EUR" };
const newProduct = () => ({ sku: unique("SKU"), name: "Shoe", categoryId: grpc.categoryId, price });

describe("a unary call", () => {
  it("creates, reads, changes by a mask and archives a product", async () => {
    const staff = catalog(grpc.staff);
    const attributes = new Map([
      ["origin", "Kenya"],
      ["size", "42"],
    ]);
    const { product } = await staff.createProduct({ ...newProduct(), attributes });
    expect(product).toMatchObject({
      name: "Shoe",
      price,
      status: ProductStatus.ACTIVE,
      attributes,
      version: 1,
    });
    const id = product?.id ?? "";
    const changed = await staff.updateProduct({
      product: { id, name: "Boot", description: "not in the mask", attributes: new Map([["size", "43"]]) },
      updateMask: ["name", "attributes.size", "attributes.origin"],
      expectedVersion: 1,
    });
    expect(changed.product).toMatchObject({ name: "Boot", description: "", version: 2, price });
    expect(changed.product?.attributes).toEqual(new Map([["size", "43"]]));
    const unmasked = await staff.updateProduct({
      product: { id, description: "Warm.", price: { amount: 2n ** 53n - 1n, currency: "EUR" } },
      expectedVersion: 2,
    });
    expect(unmasked.product).toMatchObject({
      name: "Boot",
      description: "Warm.",
      price: { amount: 2n ** 53n - 1n },
    });
    const archived = await staff.archiveProduct({ id, expectedVersion: 3 });
    expect(archived.product?.status).toBe(ProductStatus.ARCHIVED);
    expect((await catalog().getProduct({ id })).product).toEqual(archived.product);
  });

  it("refuses what the mask can't name and what can't be removed", async () => {
    const { id } = await grpc.newProduct();
    const change = (updateMask: string[]) =>
      fault(catalog(grpc.staff).updateProduct({ product: { id }, updateMask, expectedVersion: 1 }));
    expect(await change(["sku", "id"])).toMatchObject({
      reason: "INVALID_INPUT",
      fields: ["updateMask", "updateMask"],
    });
    expect(await change(["price", "status"])).toMatchObject({
      reason: "INVALID_INPUT",
      fields: ["price", "status"],
    });
  });

  it("walks a list in both directions by the tokens of all protocols", async () => {
    const { categoryId } = grpc;
    for (const amount of [1, 2, 3, 4, 5]) await grpc.newProduct({ price: { amount, currency: "XTS" } });
    const asked = { categoryId, pageSize: 2, orderBy: "price desc", maxPrice: 5n };
    const first = await catalog().listProducts(asked);
    expect(first.products.map(({ price: of }) => of?.amount)).toEqual([5n, 4n]);
    const second = await catalog().listProducts({ ...asked, pageToken: first.nextPageToken });
    expect(second.products.map(({ price: of }) => of?.amount)).toEqual([3n, 2n]);
    const back = await catalog().listProducts({ ...asked, beforePageToken: second.previousPageToken });
    expect(back.products).toEqual(first.products);
    const input = { categoryId, limit: 2, sort: "-price", maxPrice: 5, after: first.nextPageToken } as const;
    const { value } = await grpc.process.shop.run(operations.listProducts, input, { caller: anonymous });
    expect(value.items.map(({ id }) => id)).toEqual(second.products.map(({ id }) => id));
  });

  it("takes a page size of 0 and one that is too large, and no negative one", async () => {
    expect((await catalog().listProducts({ pageSize: 0 })).products.length).toBeGreaterThan(0);
    expect((await catalog().listProducts({ pageSize: 2_000_000 })).products.length).toBeGreaterThan(0);
    expect(
      await fault(catalog().listProducts({ pageSize: -1, orderBy: "colour", pageToken: "x" })),
    ).toMatchObject({
      code: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
      fields: ["pageSize", "orderBy"],
    });
    expect(await fault(catalog().listProducts({ pageToken: "x" }))).toMatchObject({
      reason: "INVALID_CURSOR",
    });
  });

  it("places an order once for one key, and says that it was replayed", async () => {
    const customer = await grpc.newCustomer();
    const orders = grpc.client(OrderServiceDefinition, customer.token);
    const { id: productId } = await grpc.newProduct();
    const order: Parameters<typeof orders.placeOrder>[0] = {
      items: [{ productId, quantity: 2 }],
      shippingAddress: address,
      paidFrom: { $case: "paymentToken", value: "tok_visa" },
    };
    expect(await fault(orders.placeOrder(order))).toMatchObject({ reason: "IDEMPOTENCY_KEY_REQUIRED" });
    const metadata = Metadata({
      "idempotency-key": unique("key"),
      authorization: `Bearer ${customer.token}`,
    });
    const replayed: unknown[] = [];
    const options = {
      metadata,
      onTrailer: (trailer: Metadata) => replayed.push(trailer.get("idempotent-replayed")),
    };
    const [one, two] = [await orders.placeOrder(order, options), await orders.placeOrder(order, options)];
    expect(one.order).toMatchObject({ customerId: customer.id, total: { amount: 3998n, currency: "EUR" } });
    expect(two).toEqual(one);
    expect(replayed).toEqual([undefined, "true"]);
  });

  it("takes an enum that nobody knows for a value that isn't allowed, and UNSPECIFIED for none", async () => {
    const { id: productId } = await grpc.newProduct();
    const stock = grpc.client(InventoryServiceDefinition, grpc.staff);
    const adjust = (reason: number) =>
      fault(stock.adjustStock({ productId, delta: 1, reason: reason as StockReason }));
    expect(await adjust(7)).toMatchObject({ reason: "INVALID_INPUT", fields: ["reason"] });
    expect(await adjust(0)).toMatchObject({
      reason: "INVALID_INPUT",
      fields: ["reason"],
    });
    const { customers } = await grpc
      .client(CustomerServiceDefinition, grpc.staff)
      .listCustomers({ tier: CustomerTier.UNSPECIFIED });
    expect(customers.length).toBeGreaterThan(0);
  });

  it("refuses amounts beyond 2^53-1 instead of rounding them", async () => {
    const amounts = [2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n), -1n];
    for (const amount of amounts) {
      const asked = { ...newProduct(), price: { amount, currency: "EUR" } };
      expect(await fault(catalog(grpc.staff).createProduct(asked))).toMatchObject({
        fields: ["price.amount"],
      });
    }
  });

  it("says what is required where a message is absent", async () => {
    const { price: _, ...without } = newProduct();
    expect(await fault(catalog(grpc.staff).createProduct(without))).toMatchObject({ fields: ["price"] });
    expect(await fault(catalog(grpc.staff).updateProduct({ expectedVersion: 1 }))).toMatchObject({
      fields: ["id"],
    });
  });
});
