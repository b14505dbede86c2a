import { redeliverWebhook, rotateWebhookSecret, system, updateCustomer } from "@trefoil/domain";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openReceiver, openWebhookWorld, type Receiver } from "../testing/webhook-world.ts";

let world: Awaited<ReturnType<typeof openWebhookWorld>>;
const opened: { stop?(): Promise<void>; close?(): Promise<void> }[] = [];
beforeAll(async () => {
  world = await openWebhookWorld();
});
afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await (one.stop?.() ?? one.close?.());
  world.clock.aheadMs = 0;
  expect(world.bugs).toEqual([]);
});
afterAll(() => world.close());

async function receiver(...given: Parameters<typeof openReceiver>): Promise<Receiver> {
  const one = await openReceiver(...given);
  opened.push(one);
  return one;
}

function start(options?: Parameters<typeof world.start>[0]) {
  const runner = world.start(options);
  opened.push(runner);
  return runner;
}

async function deliver(to: Receiver, options?: Parameters<typeof world.start>[0]) {
  const owner = await world.newCustomer();
  const endpoint = await world.newEndpoint(owner, { url: to.url });
  await world.change(owner);
  await world.handOut();
  return { owner, endpoint, runner: start(options) };
}

describe("webhooks", () => {
  it("bring an event to its receiver, signed, as a CloudEvent", async () => {
    const to = await receiver();
    const { owner, endpoint } = await deliver(to);
    const [delivery] = await world.until(owner, ([one]) => one?.status === "SUCCEEDED");
    const [request] = to.requests;
    const headers = request?.headers as Record<string, string>;
    const event = new Webhook(endpoint.secret as string).verify(request?.body ?? "", headers);
    expect(event).toMatchObject({
      specversion: "1.0",
      source: "/trefoil",
      type: "trefoil.customer.updated.v1",
      subject: owner.id,
      datacontenttype: "application/json",
      data: { name: "Name 1" },
    });
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["webhook-id"]).toBe(delivery?.eventId);
    expect(delivery).toMatchObject({
      attempts: 1,
      nextAttemptAt: null,
      tries: [{ number: 1, error: null, request: { body: request?.body }, response: { status: 204 } }],
    });
  });

  it("are tried again with the same id and body after a failure", async () => {
    const to = await receiver((response, _, at) => response.writeHead(at === 0 ? 500 : 200).end("so"));
    const { owner } = await deliver(to, { random: () => 0 });
    const [failed] = await world.until(owner, ([one]) => one?.attempts === 1);
    expect(failed).toMatchObject({
      status: "PENDING",
      tries: [{ error: "the receiver answered 500", response: { status: 500, body: "so" } }],
    });
    world.clock.aheadMs = 5_100;
    start();
    const [delivery] = await world.until(owner, ([one]) => one?.status === "SUCCEEDED");
    expect(delivery?.attempts).toBe(2);
    const [first, second] = to.requests;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.headers["webhook-signature"]).not.toBe(first?.headers["webhook-signature"]);
  });

  it("are signed with both secrets for a day after a rotation, then with the new one", async () => {
    const to = await receiver();
    const owner = await world.newCustomer();
    const { id, secret: former } = await world.newEndpoint(owner, { url: to.url });
    const { secret } = (await world.shop.run(rotateWebhookSecret, { id }, owner)).value;
    const runner = start();
    const isSignedWith = (key: string | undefined, at: number): boolean => {
      const { body, headers } = to.requests[at] as (typeof to.requests)[number];
      const { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": given } = headers;
      const signature = new Webhook(key ?? "").sign(String(id), new Date(Number(seconds) * 1000), body);
      return String(given).split(" ").includes(signature);
    };
    await world.change(owner, 1);
    await world.handOut();
    runner.wake();
    await to.received(1);
    expect([isSignedWith(secret, 0), isSignedWith(former, 0)]).toEqual([true, true]);
    world.clock.aheadMs = 24 * 3600 * 1000 + 1000;
    await world.change(owner, 2);
    await world.handOut();
    runner.wake();
    await to.received(2);
    expect([isSignedWith(secret, 1), isSignedWith(former, 1)]).toEqual([true, false]);
    await world.until(owner, (all) => all.every(({ status }) => status === "SUCCEEDED"));
  });

  it("disable an endpoint that answers 410, at once", async () => {
    const to = await receiver((response) => response.writeHead(410).end());
    const { owner, endpoint } = await deliver(to);
    const [delivery] = await world.until(owner, ([one]) => one?.status === "FAILED");
    expect(delivery).toMatchObject({ attempts: 1, nextAttemptAt: null });
    expect(await world.endpoint(endpoint.id)).toMatchObject({
      status: "DISABLED",
      disabledReason: "RECEIVER_GONE",
      version: 2,
    });
    const { rows } = await world.database.pool.query(
      "SELECT data, owner_id FROM events WHERE type = 'trefoil.webhook_endpoint.disabled.v1'",
    );
    expect(rows).toEqual([
      { data: { reason: "RECEIVER_GONE", url: to.url }, owner_id: owner.caller.customerId },
    ]);
  });

  it("disable an endpoint to which nothing has got through for three days", async () => {
    const to = await receiver((response) => response.writeHead(503).end());
    const { owner, endpoint, runner } = await deliver(to, { random: () => 0 });
    const hours = [0, 0, 0.09, 0.6, 2.6, 7.6, 17.6, 31.6, 49.6, 72.7];
    for (const [at, ahead] of hours.entries()) {
      world.clock.aheadMs = ahead * 3600 * 1000 + at * 5_100;
      runner.wake();
      await world.until(owner, ([one]) => one?.attempts === at + 1);
    }
    const [delivery] = await world.until(owner, ([one]) => one?.status === "FAILED");
    expect(delivery?.attempts).toBe(10);
    expect(await world.endpoint(endpoint.id)).toMatchObject({
      status: "DISABLED",
      disabledReason: "RECEIVER_FAILING",
    });
  });

  it("are sent once more when somebody asks for it, without a poll", async () => {
    const to = await receiver();
    const { owner } = await deliver(to);
    const [delivery] = await world.until(owner, ([one]) => one?.status === "SUCCEEDED");
    await world.shop.run(redeliverWebhook, { id: delivery?.id as string }, owner);
    await to.received(2);
    const [again] = await world.until(owner, ([one]) => one?.attempts === 2);
    expect(again?.status).toBe("SUCCEEDED");
    expect(to.requests[1]?.body).toBe(to.requests[0]?.body);
  });

  it("stop for a member of staff who has become a customer", async () => {
    const to = await receiver();
    const staff = await world.newCustomer("STAFF");
    const other = await world.newCustomer();
    await world.newEndpoint(staff, { url: to.url });
    await world.change(other);
    await world.handOut();
    await world.shop.run(
      updateCustomer,
      { id: staff.id, expectedVersion: 1, role: "CUSTOMER" },
      { caller: system },
    );
    start();
    const own = await world.until(
      { caller: { ...staff.caller, role: "CUSTOMER" } },
      (all) => all.length > 0 && all.every(({ status }) => status === "FAILED"),
    );
    expect(own.flatMap(({ tries }) => tries)).toEqual([]);
    expect(to.requests).toEqual([]);
  });

  it("are sent again when their sender dies before it has recorded them", async () => {
    const to = await receiver();
    const { owner, runner } = await deliver(to, { leaseMs: 30_000 });
    await world.until(owner, ([one]) => one?.status === "SUCCEEDED");
    // As if the record had never been made: the lease is all that is left.
    await world.database.pool.query(
      "UPDATE webhook_deliveries SET status = 'PENDING', run_at = $1 WHERE status = 'SUCCEEDED'",
      [new Date(Date.now() + 30_000)],
    );
    world.clock.aheadMs = 31_000;
    runner.wake();
    await world.until(owner, ([one]) => one?.attempts === 2);
    expect(to.requests[1]?.headers["webhook-id"]).toBe(to.requests[0]?.headers["webhook-id"]);
  });

  it("of one receiver that hangs hold up nobody else", async () => {
    const hanging = await receiver(() => undefined);
    const sound = await receiver();
    const owner = await world.newCustomer();
    await world.newEndpoint(owner, { url: hanging.url });
    const other = await world.newCustomer();
    await world.newEndpoint(other, { url: sound.url });
    for (let version = 1; version <= 30; version++) await world.change(owner, version);
    await world.change(other);
    await world.handOut();
    start({ concurrency: 6, perEndpoint: 4, timeoutMs: 500 });
    await sound.received(1);
    await hanging.received(4);
    await world.until(other, ([one]) => one?.status === "SUCCEEDED");
    await world.until(owner, (all) => all.some(({ attempts }) => attempts === 1));
    expect(hanging.most()).toBe(4);
  });
});
