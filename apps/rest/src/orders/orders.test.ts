import { confirmOrder, fromTypeId, recordPayments, system } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { key, orderOf, type RestUnderTest, startRestUnderTest, unique } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest({ POOL_SIZE: "50" });
});
afterAll(() => rest.close());

async function placed() {
  const [customer, product] = [await rest.newCustomer(), await rest.newProduct()];
  const { body: order } = await rest.post("/v2/orders", {
    as: customer.token,
    headers: key(),
    body: orderOf(product, 2),
  });
  return { customer, product, order };
}

const confirm = (id: string) => rest.process.shop.run(confirmOrder, { id }, { caller: system });

describe("placeOrder", () => {
  it("answers 202 with the order PENDING, priced, and its links", async () => {
    const [{ token, id }, product] = [await rest.newCustomer(), await rest.newProduct()];
    const { status, headers, body } = await rest.post("/v2/orders", {
      as: token,
      headers: { ...key(), Prefer: "respond-async, wait=0" },
      body: orderOf(product, 2),
    });
    expect([status, headers["location"], headers["etag"]]).toEqual([202, `/v2/orders/${body.id}`, '"1-c"']);
    expect(headers["preference-applied"]).toBe("wait=0");
    expect(body).toMatchObject({
      customerId: id,
      status: "PENDING",
      total: { amount: 3998, currency: "EUR" },
      items: [{ productId: product.id, quantity: 2, lineTotal: { amount: 3998, currency: "EUR" } }],
      payment: { method: "CARD" },
    });
    expect(body.links.cancel).toEqual({ href: `/v2/orders/${body.id}/cancel`, method: "POST" });
    expect(body.links.ship).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain("tok_visa");
  });

  it("answers 201 with the finished order when its checkout ends while the caller waits", async () => {
    const [{ token }, product] = [await rest.newCustomer(), await rest.newProduct()];
    const asked = { as: token, headers: { ...key(), Prefer: "wait=10" }, body: orderOf(product) };
    const told = rest.post("/v2/orders", asked);
    const mine = async () => (await rest.get("/v2/orders", { as: token })).body.data[0]?.id;
    await expect.poll(mine).toBeDefined();
    await confirm(await mine());
    const { status, headers, body } = await told;
    expect([status, body.status, headers["preference-applied"]]).toEqual([201, "CONFIRMED", "wait=10"]);
    const again = await rest.post("/v2/orders", asked);
    expect([again.status, again.body, again.headers["idempotent-replayed"]]).toEqual([201, body, "true"]);
  });

  it("requires a key that is printable ASCII", async () => {
    const { customer, product } = await placed();
    const place = (headers: Record<string, string>) =>
      rest.post("/v2/orders", { as: customer.token, headers, body: orderOf(product) });
    expect((await place({})).body.reason).toBe("IDEMPOTENCY_KEY_REQUIRED");
    expect((await place(key("k".repeat(256)))).body.reason).toBe("IDEMPOTENCY_KEY_INVALID");
    expect((await place(key("ä"))).body.reason).toBe("IDEMPOTENCY_KEY_INVALID");
  });

  it("takes one of 200 concurrent requests with one key, and answers the others as replays or in progress", async () => {
    const { customer, product } = await placed();
    const asked = { as: customer.token, headers: key(), body: orderOf(product) };
    const told = await Promise.all(Array.from({ length: 200 }, () => rest.post("/v2/orders", asked)));
    const done = told.filter(({ status }) => status === 202);
    expect(done.filter(({ headers }) => headers["idempotent-replayed"] === undefined)).toHaveLength(1);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    const rest_ = told.filter(({ status }) => status !== 202);
    expect(rest_.every(({ body }) => body.reason === "IDEMPOTENCY_KEY_IN_PROGRESS")).toBe(true);
    const orders = await rest.get("/v2/orders", { as: customer.token });
    expect(orders.body.data).toHaveLength(2);
  });

  it("names lines that can't be ordered, and refuses both or no way to pay", async () => {
    const { customer, product } = await placed();
    const draft = await rest.newProduct({ status: "DRAFT" });
    const place = (body: object) => rest.post("/v2/orders", { as: customer.token, headers: key(), body });
    const told = await place({
      ...orderOf(product),
      items: [...orderOf(product).items, ...orderOf(draft).items],
    });
    expect([told.status, told.body.reason]).toEqual([409, "PRODUCT_NOT_AVAILABLE"]);
    expect(told.body.violations).toMatchObject([{ field: "items[1].productId", reason: "NOT_AVAILABLE" }]);
    const both = await place({ ...orderOf(product), payment: "WALLET" });
    expect(both.body.violations).toMatchObject([{ field: "payment", reason: "MUTUALLY_EXCLUSIVE" }]);
    const none = await place({ ...orderOf(product), paymentToken: undefined });
    expect(none.body.violations).toMatchObject([{ field: "paymentToken", reason: "REQUIRED" }]);
    const twice = await place({
      ...orderOf(product),
      items: [...orderOf(product).items, ...orderOf(product).items],
    });
    expect(twice.body.violations).toMatchObject([{ field: "items[1].productId", reason: "DUPLICATE" }]);
    const dollars = await rest.newProduct({ price: { amount: 1, currency: "USD" } });
    const mixed = await place({
      ...orderOf(product),
      items: [...orderOf(product).items, ...orderOf(dollars).items],
    });
    expect([mixed.status, mixed.body.reason]).toEqual([409, "MIXED_CURRENCIES"]);
    const dear = await rest.newProduct({ price: { amount: Number.MAX_SAFE_INTEGER, currency: "EUR" } });
    expect((await place(orderOf(dear, 2))).body.reason).toBe("AMOUNT_OVERFLOW");
  });
});

describe("getOrder and listOrders", () => {
  it("shows owners their own, staff all, and others nothing", async () => {
    const { customer, order } = await placed();
    const other = await rest.newCustomer();
    expect((await rest.get(`/v2/orders/${order.id}`, { as: customer.token })).body).toEqual(order);
    const hidden = await rest.get(`/v2/orders/${order.id}`, { as: other.token });
    expect([hidden.status, hidden.body.reason]).toEqual([404, "ORDER_NOT_FOUND"]);
    expect((await rest.get("/v2/orders", { as: other.token })).body.data).toEqual([]);
    const all = await rest.get(`/v2/orders?customerId=${customer.id}&status=PENDING&sort=placedAt`, {
      as: rest.staff,
    });
    expect(all.body.data.map(({ id }: { id: string }) => id)).toEqual([order.id]);
    expect((await rest.get(`/v2/orders?customerId=${customer.id}`, { as: other.token })).body.reason).toBe(
      "ROLE_REQUIRED",
    );
  });

  it("has another ETag for callers who may do other things with it", async () => {
    const { customer, order } = await placed();
    await confirm(order.id);
    const owner = await rest.get(`/v2/orders/${order.id}`, { as: customer.token });
    const staff = await rest.get(`/v2/orders/${order.id}`, { as: rest.staff });
    expect([owner.headers["etag"], staff.headers["etag"]]).toEqual(['"2-c"', '"2-cs"']);
    expect(staff.body.links.ship).toEqual({ href: `/v2/orders/${order.id}/ship`, method: "POST" });
  });

  it("embeds the customer and the products of its lines, with their categories", async () => {
    const { customer, product, order } = await placed();
    const path = `/v2/orders/${order.id}?include=customer,items.product,items.product.category&fields=id,items.quantity`;
    const { body } = await rest.get(path, { as: customer.token });
    expect(Object.keys(body).sort()).toEqual(["customer", "id", "items"]);
    expect(body.customer.email).toBe(customer.email);
    expect(body.items[0].quantity).toBe(2);
    expect(body.items[0].product.sku).toBe(product.sku);
    expect(body.items[0].product.category.name).toBe("Shoes");
  });

  it("shows null for a product that the caller may no longer see", async () => {
    const { customer, product, order } = await placed();
    await rest.patch(`/v2/products/${product.id}`, {
      as: rest.staff,
      headers: { "If-Match": '"1"' },
      body: { status: "DRAFT" },
    });
    const { body } = await rest.get(`/v2/orders/${order.id}?include=items.product`, { as: customer.token });
    expect(body.items[0].product).toBeNull();
  });

  it("shows the order as it was", async () => {
    const { customer, order } = await placed();
    await rest.post(`/v2/orders/${order.id}/cancel`, { as: customer.token, body: { reason: "Twice" } });
    const then = await rest.get(`/v2/orders/${order.id}?at=${order.placedAt}`, { as: customer.token });
    expect(then.body).toMatchObject({ status: "PENDING", version: 1 });
    const before = await rest.get(`/v2/orders/${order.id}?at=2001-01-01T00:00:00Z`, { as: customer.token });
    expect(before.status).toBe(404);
    const bad = await rest.get(`/v2/orders/${order.id}?at=yesterday`, { as: customer.token });
    expect(bad.body.violations).toMatchObject([{ field: "at", reason: "INVALID_FORMAT" }]);
  });
});

it("embeds the payments of all orders of a page by one statement", async () => {
  const { customer, order } = await placed();
  const product = await rest.newProduct();
  await rest.post("/v2/orders", { as: customer.token, headers: key(), body: orderOf(product) });
  const uuid = fromTypeId("order", order.id) as string;
  await rest.process.shop.work(async (context) => {
    const owner = fromTypeId("customer", customer.id) as string;
    const paid = {
      id: uuid,
      customerId: owner,
      method: "CARD" as const,
      amount: order.total,
      meta: context.meta,
    };
    await recordPayments(context, [{ order: paid, declined: null }]);
  });
  const { body, headers } = await rest.get("/v2/orders?include=payments", { as: customer.token });
  const [second, first] = body.data;
  expect(first.payments).toMatchObject([{ orderId: order.id, status: "AUTHORIZED", amount: order.total }]);
  expect(second.payments).toEqual([]);
  expect(headers["server-timing"]).toContain('desc="2 queries"');
});

describe("transitions", () => {
  it("go from PENDING to DELIVERED, each leading to those that are legal next", async () => {
    const { order } = await placed();
    const path = `/v2/orders/${order.id}`;
    const early = await rest.post(`${path}/ship`, { as: rest.staff });
    expect([early.status, early.body.reason]).toEqual([409, "ILLEGAL_ORDER_TRANSITION"]);
    await confirm(order.id);
    const stale = await rest.post(`${path}/ship`, { as: rest.staff, headers: { "If-Match": '"1"' } });
    expect(stale.status).toBe(412);
    const shipped = await rest.post(`${path}/ship`, {
      as: rest.staff,
      headers: { ...key(), "If-Match": '"2-cs"' },
      body: { carrier: "DHL", trackingNumber: "0034" },
    });
    expect(shipped.body).toMatchObject({ status: "SHIPPED", carrier: "DHL", trackingNumber: "0034" });
    expect(Object.keys(shipped.body.links)).toEqual(
      "self collection customer history stream payments messages shipment deliver".split(" "),
    );
    const delivered = await rest.post(`${path}/deliver`, { as: rest.staff });
    expect([delivered.body.status, delivered.headers["etag"]]).toEqual(["DELIVERED", '"4"']);
    expect((await rest.post(`${path}/cancel`, { as: rest.staff })).status).toBe(409);
  });

  it("are refused to others: cancel to strangers, ship and deliver to customers", async () => {
    const { customer, order } = await placed();
    const { token } = await rest.newCustomer();
    expect((await rest.post(`/v2/orders/${order.id}/cancel`, { as: token })).status).toBe(404);
    expect((await rest.post(`/v2/orders/${order.id}/ship`, { as: customer.token })).status).toBe(403);
    expect((await rest.post(`/v2/orders/${order.id}/deliver`, { as: customer.token })).status).toBe(403);
    expect(
      (await rest.post(`/v2/orders/${order.id}/deliver`, { as: rest.staff, body: { when: "now" } })).body
        .violations,
    ).toMatchObject([{ field: "when", reason: "UNKNOWN_FIELD" }]);
  });
});

describe("orderHistory", () => {
  it("pages through the events as CloudEvents, oldest first", async () => {
    const { customer, order } = await placed();
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const body = { reason: unique("reason") };
    await rest.post(`/v2/orders/${order.id}/cancel`, { as: customer.token, headers: { traceparent }, body });
    const path = `/v2/orders/${order.id}/history`;
    const first = await rest.get(`${path}?limit=1`, { as: customer.token });
    expect(first.body.data).toMatchObject([
      {
        specversion: "1.0",
        source: "/trefoil",
        type: "trefoil.order.placed.v1",
        subject: order.id,
        trefoilversion: 1,
        trefoilactor: customer.id,
      },
    ]);
    const second = await rest.get(`${path}?limit=1&after=${first.body.page.nextCursor}`, {
      as: customer.token,
    });
    expect(second.body.data).toMatchObject([{ type: "trefoil.order.cancelled.v1", data: body }]);
    expect(second.body.data[0].traceparent).toContain("4bf92f3577b34da6a3ce929d0e0e4736");
    expect((await rest.get(path, { as: (await rest.newCustomer()).token })).status).toBe(404);
  });
});
