import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, openShop, operations, payFromWallet, returnToWallet } from "../index.ts";
import { asStaff, bySystem, openTestShop, type TestShop, uuidOf } from "../testing/test-shop.ts";
import { readWallet } from "./wallet-log.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const { openWallet, getWallet, depositToWallet, withdrawFromWallet, freezeWallet, unfreezeWallet } =
  operations;
const { listWalletEntries } = operations;
const eur = (amount: number) => ({ amount, currency: "EUR" });
const keyed = (call: Call) => ({ ...call, idempotencyKey: randomUUID() });
const order = "ord_01h455vb4pex5vsknk084sn02q";

async function owner(balance = 0) {
  const customer = await test.newCustomer();
  const customerId = customer.id;
  await test.shop.run(openWallet, {}, customer);
  if (balance > 0) await deposit(customerId, balance);
  return { customer, customerId, uuid: uuidOf(customerId) };
}

const deposit = async (customerId: string, amount: number) =>
  (await test.shop.run(depositToWallet, { customerId, amount: eur(amount) }, keyed(bySystem))).value;
const withdraw = async (customerId: string, amount: number) =>
  (await test.shop.run(withdrawFromWallet, { customerId, amount: eur(amount) }, keyed(bySystem))).value;
const read = async (customerId: string, at?: string) =>
  (await test.shop.run(getWallet, { customerId, ...(at !== undefined && { at }) }, asStaff())).value;

/** `count` events at once, as the operations would have written them: in pairs of a deposit and a withdrawal of 1. */
async function history(uuid: string, count: number): Promise<void> {
  await test.database.pool.query(
    `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id)
     SELECT uuidv7(), 'wallet', $1, n + 1, CASE WHEN n % 2 = 1 THEN 'trefoil.wallet.deposited.v1' ELSE 'trefoil.wallet.withdrawn.v1' END,
       jsonb_build_object('amount', jsonb_build_object('amount', 1, 'currency', 'EUR'), 'reason', NULL, 'orderId', NULL,
         'balance', jsonb_build_object('amount', n % 2, 'currency', 'EUR')), '{"actor":{"role":"SYSTEM","id":null}}',
       opened.occurred_at + n * interval '1 second', $1
     FROM generate_series(1, $2::int - 1) n, (SELECT occurred_at FROM events WHERE stream_id = $1 AND stream_type = 'wallet') opened`,
    [uuid, count],
  );
  await test.database.pool.query(
    `INSERT INTO snapshots (stream_id, stream_type, stream_version, state, occurred_at)
     SELECT $1, 'wallet', stream_version, jsonb_build_object('status', 'OPEN', 'version', stream_version, 'balance', data->'balance',
       'openedAt', to_char(opened, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'updatedAt', to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), occurred_at
     FROM events, (SELECT occurred_at AS opened FROM events WHERE stream_id = $1 AND stream_type = 'wallet' AND stream_version = 1)
     WHERE stream_id = $1 AND stream_type = 'wallet' AND stream_version % 100 = 0`,
    [uuid],
  );
}

describe("a wallet", () => {
  it("begins empty, takes money in, gives it out, and tells each entry with its balance", async () => {
    const { customer, customerId } = await owner();
    await deposit(customerId, 500);
    await withdraw(customerId, 120);
    const { value: wallet } = await test.shop.run(getWallet, { customerId }, customer);
    expect(wallet).toMatchObject({ customerId, balance: eur(380), status: "OPEN", version: 3 });
    const page = await test.shop.run(listWalletEntries, { customerId, limit: 2 }, customer);
    expect(page.value.items).toMatchObject([
      { kind: "WITHDRAWN", amount: eur(120), balance: eur(380), at: wallet.updatedAt },
      { kind: "DEPOSITED", amount: eur(500), balance: eur(500) },
    ]);
    const after = page.value.nextCursor as string;
    const rest = await test.shop.run(listWalletEntries, { customerId, limit: 2, after }, customer);
    expect(rest.value).toMatchObject({
      items: [{ kind: "OPENED", amount: null, balance: eur(0) }],
      nextCursor: null,
    });
  });

  it("is seen by its owner and the staff, and moved by the staff", async () => {
    const { customer, customerId } = await owner(10);
    const stranger = await test.newCustomer();
    const hidden = { kind: "NOT_FOUND", reason: "WALLET_NOT_FOUND" };
    await expect(test.shop.run(getWallet, { customerId }, stranger)).rejects.toMatchObject(hidden);
    await expect(test.shop.run(listWalletEntries, { customerId }, stranger)).rejects.toMatchObject(hidden);
    await expect(test.shop.run(getWallet, { customerId: stranger.id }, stranger)).rejects.toMatchObject(
      hidden,
    );
    await expect(
      test.shop.run(listWalletEntries, { customerId: stranger.id }, stranger),
    ).rejects.toMatchObject(hidden);
    await expect(test.shop.run(openWallet, { customerId }, stranger)).rejects.toMatchObject({
      reason: "CUSTOMER_NOT_FOUND",
    });
    const put = { customerId, amount: eur(1) };
    await expect(test.shop.run(depositToWallet, put, keyed(customer))).rejects.toMatchObject({
      reason: "ROLE_REQUIRED",
    });
    await expect(test.shop.run(depositToWallet, put, asStaff())).rejects.toMatchObject({
      reason: "IDEMPOTENCY_KEY_REQUIRED",
    });
    await expect(deposit(customerId, 0)).rejects.toMatchObject({ violations: [{ field: "amount.amount" }] });
  });

  it("belongs to somebody", async () => {
    const customerId = order.replace("ord", "cus");
    await expect(test.shop.run(openWallet, { customerId }, bySystem)).rejects.toMatchObject({
      reason: "CUSTOMER_NOT_FOUND",
    });
  });

  it("pays nothing while it is frozen, but takes refunds", async () => {
    const { customerId } = await owner(100);
    await test.shop.run(freezeWallet, { customerId, reason: "lost phone" }, asStaff());
    await expect(withdraw(customerId, 1)).rejects.toMatchObject({ reason: "WALLET_FROZEN" });
    expect(await deposit(customerId, 1)).toMatchObject({ status: "FROZEN", balance: eur(101) });
    await test.shop.run(unfreezeWallet, { customerId }, asStaff());
    expect(await withdraw(customerId, 101)).toMatchObject({ status: "OPEN", balance: eur(0) });
  });

  it("moves money once a key", async () => {
    const { customerId } = await owner();
    const call = keyed(bySystem);
    const put = () => test.shop.run(depositToWallet, { customerId, amount: eur(7) }, call);
    await put();
    expect((await put()).replayed).toBe(true);
    expect((await read(customerId)).balance).toEqual(eur(7));
  });

  it("loses no deposit and is never overdrawn when forty come at once", async () => {
    const { customerId } = await owner(100);
    const moves = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? deposit(customerId, 3) : withdraw(customerId, 20),
    );
    const results = await Promise.allSettled(moves);
    const failed = results.flatMap((result) => (result.status === "rejected" ? [result.reason.reason] : []));
    expect(new Set(failed)).toEqual(new Set(["INSUFFICIENT_FUNDS"]));
    const wallet = await read(customerId);
    expect(wallet.balance.amount).toBe(100 + 20 * 3 - (20 - failed.length) * 20);
    expect(wallet.version).toBe(2 + 40 - failed.length);
    expect(test.bugs).toEqual([]);
  });

  it("is opened once when ten try", async () => {
    const customer = await test.newCustomer();
    const tries = Array.from({ length: 10 }, () => test.shop.run(openWallet, {}, customer));
    const results = await Promise.allSettled(tries);
    const reasons = results.flatMap((result) => (result.status === "rejected" ? [result.reason.reason] : []));
    expect(reasons).toEqual(Array(9).fill("WALLET_EXISTS"));
  });

  it("can be seen as it was after every one of its events, across snapshots, and is the same without them", async () => {
    const { customerId, uuid } = await owner();
    await history(uuid, 230);
    const { rows } = await test.database.pool.query<{ at: string; balance: number; version: number }>(
      `SELECT occurred_at AS at, (data->'balance'->>'amount')::int AS balance, stream_version AS version FROM events
       WHERE stream_id = $1 AND stream_type = 'wallet' ORDER BY 3`,
      [uuid],
    );
    const then = async () =>
      await Promise.all(
        rows.map(async ({ at }) => {
          const { balance, version } = await read(customerId, at);
          return { at, balance: balance.amount, version };
        }),
      );
    expect(await then()).toEqual(rows);
    expect(await read(customerId)).toMatchObject({ version: 230, balance: eur(1) });
    await test.database.pool.query("DELETE FROM snapshots WHERE stream_id = $1 AND stream_version = 100", [
      uuid,
    ]);
    expect(await then()).toEqual(rows);
    const before = new Date(Date.parse(rows[0]?.at as string) - 1).toISOString();
    await expect(read(customerId, before)).rejects.toMatchObject({ reason: "WALLET_NOT_FOUND" });
  });

  it("leaves a snapshot every hundred events that equals the fold of them all", async () => {
    const { customerId, uuid } = await owner();
    for (let round = 0; round < 21; round += 1) {
      await test.shop.work(async (context) => {
        for (let at = 0; at < 10; at += 1)
          await returnToWallet(context, { customerId: uuid, amount: eur(1 + at), orderId: order });
      });
    }
    const { rows } = await test.database.pool.query(
      "SELECT stream_version FROM snapshots WHERE stream_id = $1",
      [uuid],
    );
    expect(rows).toEqual([{ stream_version: 100 }, { stream_version: 200 }]);
    const short = await read(customerId);
    await test.database.pool.query("DELETE FROM snapshots WHERE stream_id = $1", [uuid]);
    expect(await read(customerId)).toEqual(short);
    expect(short).toMatchObject({ version: 211, balance: eur(21 * 55) });
  });

  it.each([undefined, "past"])(
    "of 10,000 events is loaded from as few rows as one of 200 (%s)",
    async (time) => {
      const [short, long] = [await owner(), await owner()];
      await history(short.uuid, 199);
      await history(long.uuid, 9999);
      const rowsOf = async (uuid: string) => {
        let count = 0;
        const rows = async (statement: { text: string; values: readonly unknown[] }) => {
          const explained = {
            text: `EXPLAIN (ANALYZE, FORMAT JSON) ${statement.text}`,
            values: [...statement.values],
          };
          const { rows: plan } = await test.database.pool.query(explained);
          count = rowsRead(plan[0]["QUERY PLAN"][0].Plan);
          return (await test.database.pool.query({ ...statement, values: [...statement.values] })).rows;
        };
        const at = time && new Date(Date.now() + 150_500);
        await readWallet({ reads: { rows } as never }, uuid, at || undefined);
        return count;
      };
      const [few, many] = [await rowsOf(short.uuid), await rowsOf(long.uuid)];
      expect(few).toBeGreaterThan(40);
      expect(many).toBeLessThanOrEqual(few + 1);
    },
  );

  it("never runs backwards, even when a clock does", async () => {
    const { customerId } = await owner(1);
    const behind = openShop({
      database: test.database,
      secret: new Uint8Array(32),
      now: () => new Date(Date.now() - 3_600_000),
      newId: () => randomUUID(),
      onBug: (error) => void test.bugs.push(error),
    });
    const last = await read(customerId);
    await behind.run(depositToWallet, { customerId, amount: eur(1) }, keyed(bySystem));
    expect(await read(customerId)).toMatchObject({ updatedAt: last.updatedAt, balance: eur(2) });
  });
});

interface Plan {
  readonly "Actual Rows": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Node Type": string;
  readonly Plans?: readonly Plan[];
}

/** Rows that the scans of tables have looked at. */
function rowsRead(plan: Plan): number {
  const own = /Scan/.test(plan["Node Type"]) && !/CTE|Subquery|Bitmap Index/.test(plan["Node Type"]);
  const looked = own ? plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0) : 0;
  return looked + (plan.Plans ?? []).reduce((sum, below) => sum + rowsRead(below), 0);
}

describe("paying from a wallet", () => {
  const pay = (uuid: string, amount: number, currency = "EUR") =>
    test.shop.work((context) =>
      payFromWallet(context, { customerId: uuid, amount: { amount, currency }, orderId: order }),
    );

  it("takes the money with the order's id and the causing trace, and gives it back", async () => {
    const { customerId, uuid, customer } = await owner(100);
    const meta = {
      actor: { role: "CUSTOMER", id: customerId },
      correlationId: "c",
      causationId: null,
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    };
    await test.shop.work((context) =>
      payFromWallet(context, { customerId: uuid, amount: eur(60), orderId: order, meta }),
    );
    await test.shop.work((context) =>
      returnToWallet(context, { customerId: uuid, amount: eur(60), orderId: order }),
    );
    const { value } = await test.shop.run(listWalletEntries, { customerId }, customer);
    expect(value.items.slice(0, 2)).toMatchObject([
      { kind: "DEPOSITED", orderId: order, reason: null, balance: eur(100) },
      { kind: "WITHDRAWN", orderId: order, reason: null, balance: eur(40) },
    ]);
    const { rows } = await test.database.pool.query(
      "SELECT meta, owner_id FROM events WHERE stream_id = $1 AND type = 'trefoil.wallet.withdrawn.v1'",
      [uuid],
    );
    expect(rows).toEqual([{ meta, owner_id: uuid }]);
  });

  it("says why it can't, and changes nothing", async () => {
    const { customerId, uuid } = await owner(10);
    expect(await pay(uuid, 11)).toEqual({ paid: false, reason: "INSUFFICIENT_FUNDS" });
    expect(await pay(uuid, 1, "USD")).toEqual({ paid: false, reason: "CURRENCY_MISMATCH" });
    const poor = await test.newCustomer();
    expect(await pay(uuidOf(poor.id), 1)).toEqual({ paid: false, reason: "WALLET_NOT_FOUND" });
    await test.shop.run(freezeWallet, { customerId }, bySystem);
    expect(await pay(uuid, 1)).toEqual({ paid: false, reason: "WALLET_FROZEN" });
    expect(await read(customerId)).toMatchObject({ version: 3, balance: eur(10) });
  });

  it("for two orders in one transaction never pays the second with the first one's money", async () => {
    const { customerId, uuid } = await owner(10);
    const both = await test.shop.work(async (context) => [
      await payFromWallet(context, { customerId: uuid, amount: eur(6), orderId: order }),
      await payFromWallet(context, { customerId: uuid, amount: eur(6), orderId: order }),
      await payFromWallet(context, { customerId: uuid, amount: eur(4), orderId: order }),
    ]);
    expect(both.map(({ paid }) => paid)).toEqual([true, false, true]);
    expect(await read(customerId)).toMatchObject({ version: 4, balance: eur(0) });
  });

  it("survives two transactions that pay from the same wallets in opposite order", async () => {
    const [one, other] = [await owner(100), await owner(100)];
    const both = (uuids: readonly string[]) =>
      test.shop.work(async (context) => {
        for (const customerId of uuids)
          await payFromWallet(context, { customerId, amount: eur(10), orderId: order });
      });
    await Promise.all([both([one.uuid, other.uuid]), both([other.uuid, one.uuid])]);
    expect((await read(one.customerId)).balance).toEqual(eur(80));
    expect((await read(other.customerId)).balance).toEqual(eur(80));
  });
});
