import { randomUUID } from "node:crypto";
import {
  cancelOrder,
  depositToWallet,
  openWallet,
  recordOutcomes,
  type TakenCheckout,
  takeCheckouts,
} from "@trefoil/domain";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bySystem, type CheckoutWorld, openCheckoutWorld, uuidOf } from "../testing/checkout-world.ts";
import { pretendGateways } from "../testing/pretend-gateways.ts";

let world: CheckoutWorld;
beforeEach(async () => {
  world = await openCheckoutWorld();
});
afterEach(() => world.close());

const lease = { limit: 10, leaseMs: 60_000, worker: "test" };
const done = { is: "done" } as const;
const local = { is: "local" } as const;

it("takes money from wallets and puts money back, in two batches at once, without a deadlock", async () => {
  const shoe = await world.newProduct(10);
  const items = [{ productId: shoe, quantity: 1 }];
  const customers = [await world.newCustomer(), await world.newCustomer()];
  const order = (at: number) => world.place({ customer: customers[at] as never, items, token: "WALLET" });
  for (const { id: customerId } of customers) {
    await world.shop.run(openWallet, { customerId }, bySystem);
    const deposit = { customerId, amount: { amount: 5000, currency: "EUR" } };
    await world.shop.run(depositToWallet, deposit, { ...bySystem, idempotencyKey: randomUUID() });
  }
  const worker = world.startWorker(pretendGateways());
  const bought = [await order(0), await order(1)];
  await world.settled();
  await worker.stop();
  for (const { id } of bought) await world.shop.run(cancelOrder, { id }, bySystem);
  const fresh = [await order(0), await order(1)];

  /** As a worker would come to it: the bought orders to the undoing of CAPTURE, the fresh ones to AUTHORIZE. */
  let taken = await takeCheckouts(world.database, lease);
  const first = await world.shop.work((context) =>
    recordOutcomes(
      context,
      taken.map((one) => ({ taken: one, report: local, goesOn: true })),
      lease,
    ),
  );
  taken = [...first.values()].map((one) => one.taken);
  const of = ({ id }: { id: string } = { id: "" }) =>
    taken.find(({ orderId }) => orderId === uuidOf(id)) as TakenCheckout;

  let arrived = 0;
  /** Fulfils when the other batch has come as far before this one gives back, or waits for a lock of ours. */
  async function theOther(): Promise<void> {
    arrived += 1;
    while (arrived < 2) {
      const { rows } = await world.database.pool.query(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      if (rows.length > 0) return;
    }
  }

  let tries = 0;
  const batch = (pays: TakenCheckout, undoes: TakenCheckout) =>
    world.shop.work((context) => {
      tries += 1;
      const query = async (...given: [{ name: string }]) => {
        if (given[0].name === "payments_lock") await theOther();
        return (context.sql.query as (...statement: unknown[]) => Promise<unknown>)(...given);
      };
      const slow = { ...context, sql: { query } as unknown as typeof context.sql };
      const goesOn = true;
      return recordOutcomes(
        slow,
        [
          { taken: pays, report: local, goesOn },
          { taken: undoes, report: done, goesOn },
        ],
        lease,
      );
    });
  const advanced = await Promise.all([
    batch(of(fresh[0]), of(bought[1])),
    batch(of(fresh[1]), of(bought[0])),
  ]);
  expect(
    advanced.flatMap((each) => [...each.values()].map(({ taken: { checkout } }) => checkout.step)),
  ).toEqual(["BOOK", "BOOK", "BOOK", "BOOK"]);
  expect(tries).toBe(2);
});
