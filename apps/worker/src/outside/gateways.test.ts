import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Outgoing, OutsideError } from "@trefoil/domain";
import { createHealth, createMetrics, silentLogger } from "@trefoil/platform";
import { afterEach, describe, expect, it } from "vitest";
import { type OutsideWorld, openOutsideWorld } from "../testing/outside-world.ts";
import { createGateways } from "./create-gateways.ts";

const outgoing: Outgoing = { traceparent: null };
const euros = (amount: number) => ({ amount, currency: "EUR" });
const payment = (id: string, token = "tok_visa", amount = 1_999) => ({
  id: `pay_${id}`,
  orderId: `ord_${id}`,
  amount: euros(amount),
  token,
});
const parcel = (id: string, country = "DE") => ({
  id: `shp_${id}`,
  orderId: `ord_${id}`,
  address: {
    name: "A. Buyer",
    line1: "Hill 1",
    line2: null,
    city: "Bonn",
    region: null,
    postalCode: "53111",
    country,
  },
  items: 3,
});
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (error: unknown) => (error instanceof OutsideError ? error.kind : error),
  );

let world: OutsideWorld;
let opened: OutsideWorld | undefined;
const servers: Server[] = [];

afterEach(async () => {
  await opened?.close();
  opened = undefined;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function open(options?: Parameters<typeof openOutsideWorld>[0]): Promise<OutsideWorld> {
  opened = await openOutsideWorld(options);
  return opened;
}

/** A payment provider that does what it likes. */
async function strangeProvider(handler: RequestListener) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((up) => server.once("listening", up));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createGateways({
    settings: { paymentUrl: url, carrierUrl: url, providerTimeoutMs: 300 },
    log: silentLogger(),
    health: createHealth(),
    metrics: createMetrics({ enabled: false }),
  });
}

describe("a payment provider that is well", () => {
  it("authorises, captures and gives back", async () => {
    world = await open();
    const { payments } = world.gateways;
    expect(await payments.authorize(payment("1"), outgoing)).toEqual({ status: "AUTHORIZED" });
    await payments.capture("pay_1", outgoing);
    await payments.refund({ id: "rfd_1", paymentId: "pay_1", amount: euros(999) }, outgoing);
    expect(await world.ask("payments", "/v1/payments/pay_1")).toMatchObject({
      captured: 1_999,
      refunded: 999,
    });
    await payments.void("pay_1", outgoing);
    expect(await world.ask("payments", "/v1/payments/pay_1")).toMatchObject({
      refunded: 1_999,
      status: "refunded",
    });
  });

  it("says why it declines", async () => {
    world = await open();
    const { payments } = world.gateways;
    const declined = (reason: string) => ({ status: "DECLINED", reason });
    expect(await payments.authorize(payment("1", "tok_declined"), outgoing)).toEqual(
      declined("PAYMENT_DECLINED"),
    );
    expect(await payments.authorize(payment("2", "tok_insufficient_funds", 100_001), outgoing)).toEqual(
      declined("INSUFFICIENT_FUNDS"),
    );
    expect(await payments.authorize(payment("3", "tok_insufficient_funds", 100_000), outgoing)).toEqual({
      status: "AUTHORIZED",
    });
    await payments.void("pay_4", outgoing);
    expect(await payments.authorize(payment("4"), outgoing)).toEqual(declined("VOIDED"));
  });

  it("does each thing once, however often it is asked", async () => {
    world = await open();
    const { payments } = world.gateways;
    for (let round = 0; round < 3; round++) {
      expect(await payments.authorize(payment("1"), outgoing)).toEqual({ status: "AUTHORIZED" });
      await payments.capture("pay_1", outgoing);
      await payments.refund({ id: "rfd_1", paymentId: "pay_1", amount: euros(500) }, outgoing);
    }
    expect(await world.ask("payments", "/v1/totals")).toMatchObject({
      money: [{ currency: "EUR", captured: 1_999, refunded: 500 }],
    });
  });

  it("rejects what it will never do", async () => {
    world = await open();
    const { payments } = world.gateways;
    await payments.authorize(payment("1"), outgoing);
    expect(await kindOf(payments.authorize(payment("1", "tok_visa", 1), outgoing))).toBe("rejected");
    expect(await kindOf(payments.capture("pay_2", outgoing))).toBe("rejected");
    const refund = { id: "rfd_1", paymentId: "pay_1", amount: euros(1) };
    expect(await kindOf(payments.refund(refund, outgoing))).toBe("rejected");
  });

  it("gets a flaky card through within one call", async () => {
    world = await open();
    const { payments } = world.gateways;
    expect(await payments.authorize(payment("1", "tok_flaky"), outgoing)).toEqual({ status: "AUTHORIZED" });
  });
});

describe("a carrier that is well", () => {
  it("books under the same number each time, and calls off", async () => {
    world = await open();
    const { carrier } = world.gateways;
    const booking = await carrier.book(parcel("1"), outgoing);
    expect(booking.trackingNumber).toMatch(/^(SP|GW|HP)\d{12}$/);
    expect(await carrier.book(parcel("1"), outgoing)).toEqual(booking);
    await carrier.cancel("shp_1", outgoing);
    await carrier.cancel("shp_1", outgoing);
    expect(await kindOf(carrier.book(parcel("1"), outgoing))).toBe("rejected");
  });

  it("rejects an address that it does not serve, and a parcel that was called off before", async () => {
    world = await open();
    const { carrier } = world.gateways;
    expect(await kindOf(carrier.book(parcel("1", "AQ"), outgoing))).toBe("rejected");
    await carrier.cancel("shp_2", outgoing);
    expect(await kindOf(carrier.book(parcel("2"), outgoing))).toBe("rejected");
  });
});

describe("a provider that is not well", () => {
  it("fails 30% of its work: every payment ends captured once, with a second try of the few that are left over", async () => {
    world = await open();
    const { payments } = world.gateways;
    await world.control("payments", { latencyMs: 0, failureRate: 0.3 });
    const settle = async (id: string) => {
      for (;;) {
        const kind = await kindOf(
          payments.authorize(payment(id), outgoing).then(() => payments.capture(`pay_${id}`, outgoing)),
        );
        if (kind === "answered") return;
        expect(kind).toBe("unavailable");
      }
    };
    await Promise.all(Array.from({ length: 200 }, (_, at) => settle(`${at}`)));
    expect(await world.ask("payments", "/v1/totals")).toMatchObject({
      payments: [{ status: "captured", count: 200 }],
      money: [{ captured: 200 * 1_999 }],
    });
    expect((await world.health.detail()).checks.payments).toMatchObject({ status: "ok", state: "closed" });
  });

  it("opens the breaker while it is out, and recovers by itself", async () => {
    world = await open({ guard: { breaker: { lookAfterMs: 20 } } });
    const { payments } = world.gateways;
    const recovered = new Promise((done) => world.gateways.onRecovered(done));
    await world.control("payments", { outage: true });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => kindOf(payments.authorize(payment(`${at}`), outgoing))),
    );
    expect(new Set(results)).toEqual(new Set(["unavailable"]));
    await expect(payments.authorize(payment("x"), outgoing)).rejects.toThrow("not called");
    expect(await world.health.ready()).toBe(true);
    expect((await world.health.detail()).checks.payments).toMatchObject({ status: "failing" });
    expect(await world.metrics.page()).toMatch(/outside_breaker_opened_total\{service="payments"\} 1/);
    await world.control("payments", {});
    expect(await recovered).toBe("payments");
    expect(await payments.authorize(payment("x"), outgoing)).toEqual({ status: "AUTHORIZED" });
    expect((await world.health.detail()).checks.payments).toMatchObject({ status: "ok", state: "closed" });
  });

  it("leaves the other service alone while one is out", async () => {
    world = await open();
    await world.control("payments", { outage: true });
    const { payments, carrier } = world.gateways;
    await Promise.all(Array.from({ length: 20 }, (_, at) => kindOf(payments.capture(`pay_${at}`, outgoing))));
    expect(await carrier.book(parcel("1"), outgoing)).toMatchObject({ carrier: expect.any(String) });
  });

  it("times out for a card that never answers, and goes on for all others", async () => {
    world = await open({ timeoutMs: 300 });
    const { payments } = world.gateways;
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        kindOf(payments.authorize(payment(`${at}`, "tok_timeout"), outgoing)),
      ),
    );
    expect(new Set(results)).toEqual(new Set(["timeout"]));
    expect((await world.health.detail()).checks.payments).toMatchObject({ state: "closed" });
    expect(await payments.authorize(payment("x"), outgoing)).toEqual({ status: "AUTHORIZED" });
  });

  it("is unavailable when it keeps silent to everybody: that costs no order its attempts", async () => {
    world = await open({ timeoutMs: 300, guard: { breaker: { lookAfterMs: 20 } } });
    const { payments } = world.gateways;
    const recovered = new Promise((done) => world.gateways.onRecovered(done));
    await world.control("payments", { hang: true });
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, at) => kindOf(payments.authorize(payment(`${at}`), outgoing))),
    );
    expect(new Set(results)).toEqual(new Set(["unavailable"]));
    expect((await world.health.detail()).checks.payments).toMatchObject({ status: "failing" });
    await world.control("payments", {});
    await recovered;
    expect(await payments.authorize(payment("1"), outgoing)).toEqual({ status: "AUTHORIZED" });
  });

  it("does the work and hangs: asked again, it knows", async () => {
    world = await open({ timeoutMs: 300 });
    const { payments } = world.gateways;
    await world.control("payments", { hangRate: 1, latencyMs: 0 });
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("timeout");
    expect(await world.ask("payments", "/v1/payments/pay_1")).toMatchObject({ status: "authorized" });
    await world.control("payments", {});
    expect(await payments.authorize(payment("1"), outgoing)).toEqual({ status: "AUTHORIZED" });
  });

  it("answers after the time is up: an authorisation that was voided meanwhile is refused", async () => {
    world = await open({ timeoutMs: 300 });
    const { payments } = world.gateways;
    await world.control("payments", { latencyMs: 600 });
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("timeout");
    await world.control("payments", { latencyMs: 0 });
    await payments.void("pay_1", outgoing);
    await expect
      .poll(() => payments.authorize(payment("1"), outgoing))
      .toEqual({ status: "DECLINED", reason: "VOIDED" });
    expect(await world.ask("payments", "/v1/totals")).toMatchObject({
      payments: [{ status: "voided", count: 1 }],
    });
  });

  it("answers twice: nobody gets the answer of another", async () => {
    world = await open();
    const { payments, carrier } = world.gateways;
    await world.control("payments", { answerTwice: true, latencyMs: 0 });
    await world.control("carrier", { answerTwice: true, latencyMs: 0 });
    const ids = Array.from({ length: 50 }, (_, at) => `${at}`);
    const inTurn = async (id: string) => {
      await payments.authorize(payment(id), outgoing);
      await payments.capture(`pay_${id}`, outgoing);
      return (await carrier.book(parcel(id), outgoing)).trackingNumber;
    };
    const numbers: string[] = [];
    for (const id of ids) numbers.push(await inTurn(id));
    const { items } = await world.ask<{ items: { trackingNumber: string }[] }>("carrier", "/v1/shipments");
    expect(items.map(({ trackingNumber }) => trackingNumber)).toEqual(numbers);
  });
});

describe("a provider that is strange", () => {
  const answered = (status: number, body: string, headers: Record<string, string> = {}) =>
    strangeProvider((_request, response) => response.writeHead(status, headers).end(body));

  it.each([
    ["a page", 200, "<html>"],
    ["somebody else's payment", 200, '{"id":"pay_2","status":"authorized"}'],
    ["a status that nobody knows", 200, '{"id":"pay_1","status":"perhaps"}'],
    ["a 404 of another server", 404, "not here"],
    ["a 401", 401, '{"error":{"code":"unauthorized","message":"who are you?"}}'],
    ["far too much", 200, `{"id":"pay_1","status":"authorized","x":"${"x".repeat(100_000)}"}`],
  ])("answers with %s: no order is refused for that", async (_what, status, body) => {
    const { payments, close } = await answered(status, body);
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("unavailable");
    close();
  });

  it("begins to answer and never ends: that is a time-out like any other", async () => {
    const { payments, close } = await strangeProvider((request, response) => {
      if (request.url === "/health/live") return void response.end("{}");
      response.writeHead(200).write('{"id":');
    });
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("timeout");
    close();
  });

  it("ends an answer in the middle", async () => {
    const { payments, close } = await strangeProvider((_request, response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"id":"pay_1"');
      setImmediate(() => response.destroy());
    });
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("unavailable");
    close();
  });

  it("sends us elsewhere: we do not go", async () => {
    const { payments, close } = await answered(307, "", { location: "http://127.0.0.1:1/v1/payments" });
    const failed = payments.authorize(payment("1"), outgoing);
    await expect(failed).rejects.toThrow("an answer 307");
    close();
  });

  it("sends text that can't be stored: it is left out of what we note, and no booking of ours", async () => {
    const { payments, carrier, close } = await strangeProvider((request, response) => {
      const refused = request.url?.endsWith("/capture") === true;
      response.writeHead(refused ? 409 : 201, { "Content-Type": "application/json" });
      const error = { code: "odd", message: `a\0b${"c".repeat(475)}\u{1F600}` };
      const booking = { id: "shp_1", carrier: "Swift\0", trackingNumber: "1" };
      response.end(JSON.stringify(refused ? { error } : booking));
    });
    const noted = await payments.capture("pay_1", outgoing).catch((error: Error) => error.message);
    expect(noted).toMatch(/^payments: odd: abc+/);
    expect(noted).not.toContain("\0");
    expect(noted?.isWellFormed()).toBe(true);
    expect(await kindOf(carrier.book(parcel("1"), outgoing))).toBe("unavailable");
    close();
  });

  it("is not there at all", async () => {
    const { payments, close } = await strangeProvider(() => undefined);
    servers.splice(0).forEach((server) => server.close());
    expect(await kindOf(payments.authorize(payment("1"), outgoing))).toBe("unavailable");
    close();
  });

  it("is told the trace, and asked without a body where there is nothing to say", async () => {
    const told: unknown[] = [];
    const { payments, close } = await strangeProvider(({ url, headers }, response) => {
      told.push([url, headers["traceparent"], headers["content-length"]]);
      response.end('{"id":"pay_1"}');
    });
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    await payments.capture("pay_1", { traceparent });
    expect(told).toEqual([["/v1/payments/pay_1/capture", traceparent, "0"]]);
    close();
  });
});

describe("too much at once", () => {
  it("waits for its turn, and is refused beyond the queue", async () => {
    world = await open({ guard: { running: 2, queued: 3 } });
    await world.control("payments", { latencyMs: 50 });
    const { payments } = world.gateways;
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, at) => kindOf(payments.authorize(payment(`${at}`), outgoing))),
    );
    expect(results.filter((kind) => kind === "answered")).toHaveLength(5);
    expect(results.filter((kind) => kind === "unavailable")).toHaveLength(3);
  });

  it("does not take a turn that comes too late", async () => {
    world = await open({ guard: { running: 1, queued: 3, queuedMs: 20 } });
    await world.control("payments", { latencyMs: 100 });
    const { payments } = world.gateways;
    const [first, second] = [payments.void("pay_1", outgoing), payments.void("pay_2", outgoing)];
    expect([await kindOf(first), await kindOf(second)]).toEqual(["answered", "unavailable"]);
  });

  it("gives up when nobody waits any more", async () => {
    world = await open();
    const { payments } = world.gateways;
    const given = new AbortController();
    const call = kindOf(
      payments.authorize(payment("1", "tok_timeout"), { ...outgoing, signal: given.signal }),
    );
    given.abort();
    expect(await call).toBe("unavailable");
  });
});
