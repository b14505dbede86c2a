import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningProviders, startBoth } from "../testing/running-providers.ts";

let providers: RunningProviders;

beforeEach(async () => {
  providers = await startBoth();
});
afterEach(() => providers.close());

const asked = (fields: object = {}) => ({
  id: "pay_1",
  orderId: "ord_1",
  amount: 1_999,
  currency: "EUR",
  token: "tok_visa",
  ...fields,
});
const authorize = (fields?: object) => providers.payments("/v1/payments", asked(fields));
const capture = (id = "pay_1") => providers.payments(`/v1/payments/${id}/capture`, {});
const voidIt = (id = "pay_1") => providers.payments(`/v1/payments/${id}/void`, {});
const refund = (fields: object = {}) =>
  providers.payments("/v1/refunds", { id: "rfd_1", paymentId: "pay_1", amount: 500, ...fields });
const booked = async (id = "pay_1") => (await providers.payments(`/v1/payments/${id}`)).body;

describe("an authorisation", () => {
  it("is given once, and told again to whoever asks again", async () => {
    const answer = { id: "pay_1", status: "authorized", declineReason: null };
    expect(await authorize()).toEqual({ status: 201, body: answer });
    expect(await authorize()).toEqual({ status: 200, body: answer });
    await capture();
    expect(await authorize()).toEqual({ status: 200, body: answer });
    expect((await providers.payments("/v1/payments")).body.items).toHaveLength(1);
  });

  it.each([{ amount: 2_000 }, { currency: "USD" }, { orderId: "ord_2" }, { token: "tok_other" }])(
    "is refused under the id of another: %o",
    async (other) => {
      await authorize();
      expect(await authorize(other)).toMatchObject({
        status: 409,
        body: { error: { code: "idempotency_conflict" } },
      });
      expect(await booked()).toMatchObject({ amount: 1_999, currency: "EUR", orderId: "ord_1" });
    },
  );

  it.each([
    ["tok_declined", 1, "EUR", "card_declined"],
    ["tok_stolen", 1, "EUR", "card_declined"],
    ["tok_insufficient_funds", 100_001, "EUR", "insufficient_funds"],
    ["tok_insufficient_funds", 1_001, "JPY", "insufficient_funds"],
  ])("by %s over %i %s is declined: %s", async (token, amount, currency, declineReason) => {
    const answer = { id: "pay_1", status: "declined", declineReason };
    expect(await authorize({ token, amount, currency })).toEqual({ status: 201, body: answer });
    expect(await authorize({ token, amount, currency })).toEqual({ status: 200, body: answer });
    expect(await capture()).toMatchObject({ status: 409, body: { error: { code: "not_authorized" } } });
  });

  it.each([
    [100_000, "EUR"],
    [1_000, "JPY"],
    [1_000_000, "KWD"],
  ])("by tok_insufficient_funds over %i %s is within the limit", async (amount, currency) => {
    const told = await authorize({ token: "tok_insufficient_funds", amount, currency });
    expect(told.body.status).toBe("authorized");
  });

  it("by tok_flaky fails twice for each payment, a restart in between or not", async () => {
    const token = "tok_flaky";
    expect((await authorize({ token })).status).toBe(503);
    expect((await authorize({ token, id: "pay_2" })).status).toBe(503);
    providers = await providers.restart();
    expect((await authorize({ token })).status).toBe(503);
    expect((await authorize({ token })).body.status).toBe("authorized");
    expect((await authorize({ token, id: "pay_2" })).status).toBe(503);
  });

  it("by tok_timeout is never answered, and never booked", async () => {
    const patience = AbortSignal.timeout(100);
    const body = JSON.stringify(asked({ token: "tok_timeout" }));
    const call = fetch(`${providers.urls.payments}/v1/payments`, { method: "POST", body, signal: patience });
    await expect(call).rejects.toThrow("timeout");
    expect((await providers.payments("/v1/payments")).body.items).toEqual([]);
  });

  it.each([
    [{ amount: -1 }],
    [{ amount: 1.5 }],
    [{ amount: 2 ** 53 }],
    [{ amount: "1" }],
    [{ currency: "eur" }],
    [{ id: "a b" }],
    [{ id: "" }],
    [{ extra: 1 }],
    [{ token: undefined }],
  ])("that makes no sense is refused and not booked: %o", async (fields) => {
    const told = await authorize(fields);
    expect(told).toMatchObject({ status: 400, body: { error: { code: "invalid_request" } } });
    expect((await providers.payments("/v1/payments")).body.items).toEqual([]);
  });
});

describe("a capture", () => {
  it("takes all of it, once", async () => {
    await authorize();
    for (let round = 0; round < 2; round++) expect((await capture()).status).toBe(200);
    expect(await booked()).toMatchObject({ status: "captured", captured: 1_999 });
  });

  it("of nothing is refused", async () => {
    expect((await capture()).status).toBe(404);
  });
});

describe("a void", () => {
  it("lets go what was authorised", async () => {
    await authorize();
    for (let round = 0; round < 2; round++) expect((await voidIt()).body.status).toBe("voided");
    expect((await authorize()).body.status).toBe("voided");
    expect((await capture()).status).toBe(409);
  });

  it("of what is unknown refuses an authorisation that comes late", async () => {
    expect((await voidIt()).status).toBe(200);
    expect((await authorize()).body).toEqual({ id: "pay_1", status: "voided", declineReason: null });
  });

  it("of what was captured gives all of it back, less what was given back before", async () => {
    await authorize();
    await capture();
    await refund();
    for (let round = 0; round < 2; round++) expect((await voidIt()).body.status).toBe("refunded");
    expect(await booked()).toMatchObject({ captured: 1_999, refunded: 1_999 });
  });
});

describe("a refund", () => {
  it("is given once", async () => {
    await authorize();
    await capture();
    expect((await refund()).status).toBe(201);
    expect((await refund()).status).toBe(200);
    expect(await booked()).toMatchObject({ refunded: 500, refunds: [{ id: "rfd_1", amount: 500 }] });
    expect((await refund({ amount: 501 })).body.error.code).toBe("idempotency_conflict");
  });

  it("never exceeds what was captured, also in parts and at the same time", async () => {
    await authorize();
    await capture();
    const told = await Promise.all(Array.from({ length: 5 }, (_, at) => refund({ id: `rfd_${at}` })));
    expect(told.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(await booked()).toMatchObject({ refunded: 1_500, status: "captured" });
    await refund({ id: "rfd_last", amount: 499 });
    expect(await booked()).toMatchObject({ refunded: 1_999, status: "refunded" });
  });

  it("of what was not captured, or in another currency, is refused", async () => {
    await authorize();
    expect((await refund()).status).toBe(409);
    await capture();
    expect((await refund({ currency: "USD" })).status).toBe(409);
    expect((await refund({ paymentId: "pay_2" })).status).toBe(404);
  });
});

it("shows its books page by page, and their totals", async () => {
  const ids = Array.from({ length: 7 }, (_, at) => `pay_${at}`);
  for (const id of ids) await authorize({ id });
  await capture("pay_0");
  const seen: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const { body } = await providers.payments(`/v1/payments?limit=3&after=${after}`);
    seen.push(...body.items.map((item: { id: string }) => item.id));
    after = body.next;
  }
  expect(seen).toEqual(ids);
  expect((await providers.payments("/v1/totals")).body).toEqual({
    payments: [
      { status: "authorized", count: 6 },
      { status: "captured", count: 1 },
    ],
    money: [{ currency: "EUR", authorized: 6 * 1_999, captured: 1_999, refunded: 0, kept: 1_999 }],
  });
  expect((await providers.payments("/v1/payments?limit=0")).status).toBe(400);
});
