import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, type EventRow, eventColumns, fromTypeId, operations } from "../index.ts";
import { asStaff, bySystem, openTestShop, orderOf, type TestShop } from "../testing/test-shop.ts";
import { sweepDeliveries } from "./sweep-deliveries.ts";
import { takeDeliveries } from "./take-deliveries.ts";
import { webhookFanOut } from "./webhook-fan-out.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.close();
});

const url = "https://example.com/hooks";
const UPDATED = "trefoil.customer.updated.v1";
type Owner = Call & { readonly id: string };

async function newEndpoint(owner: Call, fields: object = {}) {
  return (await test.shop.run(operations.createWebhookEndpoint, { url, ...fields }, owner)).value;
}

async function newStaff(): Promise<Owner> {
  const person = await test.newCustomer();
  await test.shop.run(
    operations.updateCustomer,
    { id: person.id, expectedVersion: 1, role: "STAFF" },
    bySystem,
  );
  return { id: person.id, caller: { ...person.caller, role: "STAFF" } };
}

const rename = (owner: Owner, expectedVersion: number) =>
  test.shop.run(operations.updateCustomer, { id: owner.id, expectedVersion, name: "New" }, bySystem);

/** Gives the consumer all events of the log, as many times as it is called. */
async function handOutAll(): Promise<readonly EventRow[]> {
  const { rows } = await test.database.pool.query<EventRow>(
    `SELECT ${eventColumns} FROM events ORDER BY position`,
  );
  const wanted = rows.filter((row) => webhookFanOut.wants?.(row) ?? true);
  await test.shop.work((context) => webhookFanOut.handle(context, wanted));
  return rows;
}

async function deliveriesOf(owner: Call, filter: object = {}) {
  return (await test.shop.run(operations.listWebhookDeliveries, { limit: 100, ...filter }, owner)).value
    .items;
}

async function eventsOf(id: string): Promise<readonly EventRow[]> {
  const { rows } = await test.database.pool.query<EventRow>(
    `SELECT ${eventColumns} FROM events WHERE stream_id = $1 ORDER BY position`,
    [fromTypeId("webhookEndpoint", id) ?? fromTypeId("webhookDelivery", id)],
  );
  return rows;
}

describe("webhook endpoints", () => {
  it("show their secret when they are made and when it is rotated, and at no other time", async () => {
    const owner = await test.newCustomer();
    const made = await newEndpoint(owner, { types: [UPDATED, UPDATED], description: "Mine" });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { secret, ...shown } = made;
    expect(shown).toEqual({
      id: expect.stringMatching(/^whe_/),
      customerId: owner.id,
      url,
      description: "Mine",
      types: [UPDATED],
      status: "ENABLED",
      disabledReason: null,
      version: 1,
      createdAt: made.createdAt,
      updatedAt: made.createdAt,
    });
    expect((await test.shop.run(operations.getWebhookEndpoint, { id: made.id }, owner)).value).toEqual(shown);
    const list = await test.shop.run(operations.listWebhookEndpoints, {}, owner);
    expect(list.value.items).toEqual([shown]);
    const rotated = (await test.shop.run(operations.rotateWebhookSecret, { id: made.id }, owner)).value;
    expect(rotated).toMatchObject({ version: 2, secret: expect.stringMatching(/^whsec_/) });
    expect(rotated.secret).not.toBe(secret);
    const events = JSON.stringify(await eventsOf(made.id));
    expect(events).toContain("secret_rotated");
    expect(events).not.toContain("whsec_");
  });

  it("give the first secret again to a retry with the same key", async () => {
    const owner = { ...(await test.newCustomer()), idempotencyKey: "once" };
    const first = await test.shop.run(operations.createWebhookEndpoint, { url }, owner);
    const again = await test.shop.run(operations.createWebhookEndpoint, { url }, owner);
    expect(again).toMatchObject({ replayed: true, value: first.value });
    const rotation = { id: first.value.id };
    const rotated = await test.shop.run(operations.rotateWebhookSecret, rotation, owner);
    const same = await test.shop.run(operations.rotateWebhookSecret, rotation, owner);
    expect(same.value.secret).toBe(rotated.value.secret);
  });

  it("are refused for a URL that is not one of the internet", async () => {
    const owner = await test.newCustomer();
    for (const bad of [
      "http://example.com/",
      "https://127.1/",
      "https://localhost/",
      "https://a@example.com/",
    ]) {
      const refusal = {
        reason: "WEBHOOK_URL_REFUSED",
        violations: [{ field: "url", reason: "NOT_ALLOWED" }],
      };
      await expect(newEndpoint(owner, { url: bad })).rejects.toMatchObject(refusal);
    }
    const { id } = await newEndpoint(owner);
    const change = { id, expectedVersion: 1, url: "https://[::1]/" };
    await expect(test.shop.run(operations.updateWebhookEndpoint, change, owner)).rejects.toMatchObject({
      reason: "WEBHOOK_URL_REFUSED",
    });
  });

  it.each([
    [{ url: "" }, "url"],
    [{ types: [] }, "types"],
    [{ types: ["order.placed"] }, "types[0]"],
    [{ types: new Array(51).fill(UPDATED) }, "types"],
    [{ description: "a".repeat(501) }, "description"],
    [{ secret: "whsec_mine" }, "secret"],
  ])("are refused with %j", async (fields, field) => {
    await expect(newEndpoint(await test.newCustomer(), fields)).rejects.toMatchObject({
      reason: "INVALID_INPUT",
      violations: [{ field }],
    });
  });

  it("are ten for one owner at most, also when many are made at once", async () => {
    const owner = await test.newCustomer();
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => newEndpoint(owner)));
    const refused = results.filter((one) => one.status === "rejected").map((one) => one.reason.reason);
    expect(refused).toEqual(["TOO_MANY_WEBHOOK_ENDPOINTS", "TOO_MANY_WEBHOOK_ENDPOINTS"]);
  });

  it("are their owner's and the staff's to see, and of nobody else's knowledge", async () => {
    const owner = await test.newCustomer();
    const stranger = await test.newCustomer();
    const { id } = await newEndpoint(owner);
    const hidden = { kind: "NOT_FOUND", reason: "WEBHOOK_ENDPOINT_NOT_FOUND" };
    for (const name of ["getWebhookEndpoint", "rotateWebhookSecret"] as const) {
      await expect(test.shop.run(operations[name], { id }, stranger)).rejects.toMatchObject(hidden);
    }
    for (const name of ["updateWebhookEndpoint", "deleteWebhookEndpoint"] as const) {
      await expect(
        test.shop.run(operations[name], { id, expectedVersion: 1 }, stranger),
      ).rejects.toMatchObject(hidden);
    }
    expect((await test.shop.run(operations.listWebhookEndpoints, {}, stranger)).value.items).toEqual([]);
    expect((await test.shop.run(operations.getWebhookEndpoint, { id }, asStaff())).value.id).toBe(id);
    await expect(test.shop.run(operations.rotateWebhookSecret, { id }, asStaff())).rejects.toMatchObject({
      reason: "ROLE_REQUIRED",
    });
  });

  it("are changed by whoever has read them last, with an event for each change", async () => {
    const owner = await test.newCustomer();
    const { id } = await newEndpoint(owner);
    const change = { id, expectedVersion: 1, types: [UPDATED], status: "DISABLED" as const };
    const { value } = await test.shop.run(operations.updateWebhookEndpoint, change, owner);
    expect(value).toMatchObject({
      types: [UPDATED],
      status: "DISABLED",
      disabledReason: "SWITCHED_OFF",
      version: 2,
    });
    await expect(test.shop.run(operations.updateWebhookEndpoint, change, owner)).rejects.toMatchObject({
      reason: "VERSION_MISMATCH",
    });
    const back = { id, expectedVersion: 2, types: null, status: "ENABLED" as const };
    const enabled = await test.shop.run(operations.updateWebhookEndpoint, back, owner);
    expect(enabled.value).toMatchObject({ types: null, status: "ENABLED", disabledReason: null });
    const events = await eventsOf(id);
    expect(events.map(({ type, stream_version }) => [type.split(".")[2], stream_version])).toEqual([
      ["created", 1],
      ["updated", 2],
      ["updated", 3],
    ]);
    expect(events[1]?.data).toEqual({ types: [UPDATED], status: "DISABLED" });
    expect(events.every(({ owner_id }) => owner_id === owner.caller.customerId)).toBe(true);
  });

  it("are gone when they are deleted, and make room for others", async () => {
    const owner = await test.newCustomer();
    const { id } = await newEndpoint(owner);
    await test.shop.run(operations.deleteWebhookEndpoint, { id, expectedVersion: 1 }, owner);
    await expect(test.shop.run(operations.getWebhookEndpoint, { id }, owner)).rejects.toMatchObject({
      reason: "WEBHOOK_ENDPOINT_NOT_FOUND",
    });
    expect((await test.shop.run(operations.listWebhookEndpoints, {}, owner)).value.items).toEqual([]);
    const { rows } = await test.database.pool.query<{ secret: string }>(
      "SELECT secret FROM webhook_endpoints WHERE id = $1",
      [fromTypeId("webhookEndpoint", id)],
    );
    expect(rows).toEqual([{ secret: "" }]);
  });
});

describe("deliveries", () => {
  it("are made for the events that an endpoint asks for, once, from its creation on", async () => {
    const owner = await test.newCustomer();
    await rename(owner, 1);
    const some = await newEndpoint(owner, { types: [UPDATED] });
    const all = await newEndpoint(owner);
    await rename(owner, 2);
    await handOutAll();
    await handOutAll();
    const deliveries = await deliveriesOf(owner, { sort: "createdAt" });
    const heard = (id: string) =>
      deliveries.filter(({ endpointId }) => endpointId === id).map(({ eventType }) => eventType);
    expect(heard(some.id)).toEqual([UPDATED]);
    expect(heard(all.id).sort()).toEqual([UPDATED, "trefoil.webhook_endpoint.created.v1"]);
    expect(deliveries[0]).toMatchObject({ status: "PENDING", attempts: 0 });
  });

  it("are made of a customer's own events, and of everybody's for the staff", async () => {
    const [owner, other, staff] = [await test.newCustomer(), await test.newCustomer(), await newStaff()];
    const own = await newEndpoint(owner, { types: [UPDATED, "trefoil.product.created.v1"] });
    const everything = await newEndpoint(staff, { types: [UPDATED, "trefoil.product.created.v1"] });
    await rename(owner, 1);
    await rename(other, 1);
    await test.newProduct();
    await handOutAll();
    expect((await deliveriesOf(owner)).map(({ endpointId, eventType }) => [endpointId, eventType])).toEqual([
      [own.id, UPDATED],
    ]);
    expect(await deliveriesOf(staff, { endpointId: everything.id })).toHaveLength(3);
  });

  it("are not made for an endpoint that is disabled or deleted, and given up when it becomes so", async () => {
    const owner = await test.newCustomer();
    const off = await newEndpoint(owner, { types: [UPDATED] });
    const gone = await newEndpoint(owner, { types: [UPDATED] });
    await rename(owner, 1);
    await handOutAll();
    const off2 = { id: off.id, expectedVersion: 1, status: "DISABLED" as const };
    await test.shop.run(operations.updateWebhookEndpoint, off2, owner);
    await test.shop.run(operations.deleteWebhookEndpoint, { id: gone.id, expectedVersion: 1 }, owner);
    await rename(owner, 2);
    await handOutAll();
    const deliveries = await deliveriesOf(owner);
    expect(deliveries.map(({ status, nextAttemptAt }) => [status, nextAttemptAt])).toEqual([
      ["FAILED", null],
      ["FAILED", null],
    ]);
    const again = (id: string) => test.shop.run(operations.redeliverWebhook, { id }, owner);
    const refusals = await Promise.allSettled(deliveries.map(({ id }) => again(id)));
    expect(refusals.map((one) => (one as PromiseRejectedResult).reason.reason).sort()).toEqual([
      "WEBHOOK_ENDPOINT_DISABLED",
      "WEBHOOK_ENDPOINT_NOT_FOUND",
    ]);
  });

  it("are their owner's and the staff's to see and to repeat", async () => {
    const owner = await test.newCustomer();
    const stranger = await test.newCustomer();
    await newEndpoint(owner, { types: [UPDATED] });
    await rename(owner, 1);
    await handOutAll();
    const [{ id } = { id: "" }] = await deliveriesOf(owner);
    for (const name of ["getWebhookDelivery", "redeliverWebhook"] as const) {
      await expect(test.shop.run(operations[name], { id }, stranger)).rejects.toMatchObject({
        reason: "WEBHOOK_DELIVERY_NOT_FOUND",
      });
    }
    expect(await deliveriesOf(stranger)).toEqual([]);
    expect((await test.shop.run(operations.getWebhookDelivery, { id }, asStaff())).value.tries).toEqual([]);
    await test.shop.run(operations.redeliverWebhook, { id }, owner);
    await test.shop.run(operations.redeliverWebhook, { id }, asStaff());
    const events = await eventsOf(id);
    expect(events.map(({ type, stream_version }) => [type, stream_version])).toEqual([
      ["trefoil.webhook_delivery.requested.v1", 1],
      ["trefoil.webhook_delivery.requested.v1", 2],
    ]);
  });

  it("never show the token that an order is paid with", async () => {
    const staff = await newStaff();
    const buyer = await test.newCustomer();
    const product = await test.newProduct();
    await newEndpoint(staff, { types: ["trefoil.order.placed.v1"] });
    await test.shop.run(operations.placeOrder, orderOf(product), { ...buyer, idempotencyKey: "token" });
    await handOutAll();
    const take = { limit: 1000, perEndpoint: 1000, underWay: new Map(), leaseMs: 1000 };
    const due = await test.shop.work((context) => takeDeliveries(context, take));
    const bodies = due.map(({ body }) => body).filter((body) => body.includes("trefoil.order.placed.v1"));
    expect(bodies).toHaveLength(1);
    expect(JSON.parse(bodies[0] as string).data.payment).toEqual({ method: "CARD" });
  });

  it("are forgotten a month after they are over, with their tries", async () => {
    const owner = await test.newCustomer();
    await newEndpoint(owner, { types: [UPDATED] });
    for (const version of [1, 2, 3]) await rename(owner, version);
    await handOutAll();
    const uuids = (await deliveriesOf(owner)).map(({ id }) => fromTypeId("webhookDelivery", id));
    const age = (days: number, uuid: string | undefined, over: boolean) =>
      test.database.pool.query(
        `UPDATE webhook_deliveries SET created_at = now() - make_interval(days => $1), run_at = $3 WHERE id = $2`,
        [days, uuid, over ? null : new Date(Date.now() + 3_600_000)],
      );
    await age(31, uuids[0], true);
    await age(31, uuids[1], false);
    await age(29, uuids[2], true);
    const tried =
      "INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body)";
    await test.database.pool.query(`${tried} VALUES ($1, 1, now(), 5, '{}', '')`, [uuids[0]]);
    expect(await test.shop.work(sweepDeliveries)).toBe(1);
    expect(await deliveriesOf(owner)).toHaveLength(2);
  });
});
