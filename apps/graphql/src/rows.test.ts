/** Rows from the document to the database and back: writes and their keys, enums, scalars, and what depends on the caller. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "./testing/answer.ts";
import {
  address,
  type GraphqlUnderTest,
  startGraphqlUnderTest,
  unique,
} from "./testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const as = (person: { readonly caller: GraphqlUnderTest["sam"]["caller"] }) => ({ caller: person.caller });

describe("a mutation", () => {
  const createProduct = `mutation Create($input: CreateProductInput!) {
    createProduct(input: $input) { product { id sku price { amount currency } status attributes category { id } stock { onHand } } }
  }`;

  it("answers with the resource under its own name, from which the graph goes on", async () => {
    const { categoryId } = await test.newProduct();
    const input = {
      sku: unique("GQL"),
      name: "Tea",
      description: "",
      price: { amount: 2 ** 53 - 1, currency: "EUR" },
      categoryId,
      attributes: { origin: "Assam" },
    };
    const { data, errors } = await answer(test.process.shop, createProduct, {
      ...as(test.sam),
      variables: { input },
    });
    expect(errors).toEqual([]);
    expect(data.createProduct.product).toEqual({
      id: expect.stringMatching(/^prod_/),
      sku: input.sku,
      price: input.price,
      status: "ACTIVE",
      attributes: { origin: "Assam" },
      category: { id: categoryId },
      stock: { onHand: 0 },
    });
  });

  it("is done once for one key, and says that it was", async () => {
    const product = await test.newProduct();
    const source = `mutation Adjust($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand version } } }`;
    const input = { productId: product.id, delta: 5, reason: "RECEIPT", idempotencyKey: unique("key") };
    const asked = { ...as(test.sam), variables: { input } };
    const first = await answer(test.process.shop, source, asked);
    const again = await answer(test.process.shop, source, asked);
    expect(first.data.adjustStock.stock).toEqual({ onHand: 5, version: 2 });
    expect([again.data, first.replayed, again.replayed]).toEqual([first.data, false, true]);
  });

  it("takes the key of the request where its input has none, and its own where both have one", async () => {
    const source = `mutation Adjust($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }`;
    const { id: productId } = await test.newProduct();
    const [request, own] = [unique("key"), unique("key")];
    const ask = async (idempotencyKey: string | undefined) => {
      const input = { productId, delta: 1, reason: "RECEIPT", idempotencyKey };
      const asked = { ...as(test.sam), idempotencyKey: request, variables: { input } };
      return (await answer(test.process.shop, source, asked)).data.adjustStock.stock.onHand;
    };
    expect([await ask(undefined), await ask(undefined), await ask(own), await ask(own)]).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it("is null with its reason where the shop refuses", async () => {
    const { id, version } = await test.newProduct();
    const source = `mutation Archive($input: ArchiveProductInput!) { archiveProduct(input: $input) { product { id } } }`;
    const ask = (expectedVersion: number, person = test.sam) =>
      answer(test.process.shop, source, { ...as(person), variables: { input: { id, expectedVersion } } });
    expect(await ask(version + 1)).toMatchObject({
      data: { archiveProduct: null },
      errors: ["archiveProduct VERSION_MISMATCH"],
    });
    expect((await ask(version, test.bob)).errors).toEqual(["archiveProduct ROLE_REQUIRED"]);
    expect((await ask(version)).errors).toEqual([]);
  });

  it("shows what it changed, not what was read before it", async () => {
    const { id } = await test.newProduct();
    const adjust = (alias: string) =>
      `${alias}: adjustStock(input: { productId: "${id}", delta: 2, reason: COUNT }) { stock { onHand product { stock { onHand } } } }`;
    const { data } = await answer(
      test.process.shop,
      `mutation { ${adjust("a")} ${adjust("b")} }`,
      as(test.sam),
    );
    expect([data.a.stock.product.stock.onHand, data.b.stock.product.stock.onHand]).toEqual([2, 4]);
  });
});

describe("an order", () => {
  it("is placed, looked back to, and tells what this caller may do with it", async () => {
    const { id: productId } = await test.newProduct();
    const input = {
      items: [{ productId, quantity: 2 }],
      shippingAddress: address,
      paymentToken: "tok_visa",
      idempotencyKey: unique("key"),
    };
    const source = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { order {
      id placedAt status allowedActions payment { method } items { quantity lineTotal { amount } product { id } }
      shippingAddress { line2 city } customer { id } } } }`;
    const { data, errors } = await answer(test.process.shop, source, {
      ...as(test.alice),
      variables: { input },
    });
    expect(errors).toEqual([]);
    const { order } = data.placeOrder;
    expect(order).toMatchObject({
      status: "PENDING",
      allowedActions: ["CANCEL"],
      payment: { method: "CARD" },
      items: [{ quantity: 2, lineTotal: { amount: 3998 }, product: { id: productId } }],
      shippingAddress: { line2: null, city: "Bonn" },
      customer: { id: test.alice.id },
    });
    const past = `{ order(id: "${order.id}", at: "${order.placedAt}") { status allowedActions } }`;
    const looked = await answer(test.process.shop, past, as(test.alice));
    expect(looked.data.order).toEqual({ status: "PENDING", allowedActions: [] });
  });

  it("needs a key to be placed", async () => {
    const { id: productId } = await test.newProduct();
    const input = { items: [{ productId, quantity: 1 }], shippingAddress: address, payment: "WALLET" };
    const source = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id } } }`;
    const { errors } = await answer(test.process.shop, source, { ...as(test.alice), variables: { input } });
    expect(errors).toEqual(["placeOrder IDEMPOTENCY_KEY_REQUIRED"]);
  });

  it("has its conversation, its history and its customer below it", async () => {
    const order = await test.newOrder(test.alice);
    const post = `mutation Post($input: PostMessageInput!) { postMessage(input: $input) { message {
      text author { role customer { id } } order { id } } } }`;
    const posted = await answer(test.process.shop, post, {
      ...as(test.alice),
      variables: { input: { orderId: order.id, text: "When?" } },
    });
    expect(posted.data.postMessage.message).toEqual({
      text: "When?",
      author: { role: "CUSTOMER", customer: { id: test.alice.id } },
      order: { id: order.id },
    });
    const { data } = await answer(
      test.process.shop,
      `{ order(id: "${order.id}") { messages(first: 5) { nodes { text } } history(first: 1) { nodes { type data position } } } }`,
      as(test.alice),
    );
    expect(data.order.messages.nodes).toEqual([{ text: "When?" }]);
    expect(data.order.history.nodes).toMatchObject([
      { type: "trefoil.order.placed.v1", data: { customerId: test.alice.id } },
    ]);
  });
});

describe("values written into the document", () => {
  it("are read as those of variables are", async () => {
    const { categoryId } = await test.newProduct();
    const sku = unique("LIT");
    const source = `mutation { createProduct(input: { sku: "${sku}", name: "A", description: "", categoryId: "${categoryId}",
      price: { amount: 9007199254740991, currency: "EUR" }, attributes: { origin: "Assam" }, status: DRAFT
    }) { product { price { amount } attributes status } } }`;
    const { data } = await answer(test.process.shop, source, as(test.sam));
    expect(data.createProduct.product).toEqual({
      price: { amount: 9007199254740991 },
      attributes: { origin: "Assam" },
      status: "DRAFT",
    });
  });

  it("are refused where they can't be of the type", async () => {
    const ask = async (price: string) =>
      (
        await answer(
          test.process.shop,
          `{ products(first: 1, filter: { minPrice: ${price} }) { nodes { id } } }`,
        )
      ).errors;
    for (const price of ["9007199254740992", "1.5", '"1"', "true"]) {
      expect(await ask(price)).toEqual([expect.stringContaining("SafeInt must be an integer")]);
    }
  });
});
