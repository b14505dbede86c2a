/** Samples of what moves money and parcels. */
import type { World } from "../world.ts";
import type { Samples } from "./sample.ts";

const nobody = "cus_01h455vb4pex5vsknk084sn02q";
const noOrder = "ord_01h455vb4pex5vsknk084sn02q";
const amount = { amount: 2500, currency: "EUR" };

export const walletSamples: Samples<
  | "openWallet"
  | "getWallet"
  | "depositToWallet"
  | "withdrawFromWallet"
  | "freezeWallet"
  | "unfreezeWallet"
  | "listWalletEntries"
> = {
  openWallet: {
    by: "sam",
    input: async (world) => ({ customerId: (await world.newCustomer()).id, currency: "EUR" }),
    other: { currency: "USD" },
  },
  getWallet: {
    by: "alice",
    input: async (world) => ({ customerId: await aliceWithWallet(world), at: "2100-01-01T00:00:00.000Z" }),
    other: {},
  },
  depositToWallet: {
    by: "sam",
    input: async (world) => ({ customerId: await newWallet(world), amount, reason: "A gift" }),
    other: { customerId: nobody },
  },
  withdrawFromWallet: {
    by: "sam",
    input: async (world) => ({ customerId: await newWallet(world, 1_000_000), amount, reason: "A mistake" }),
    other: { customerId: nobody },
  },
  freezeWallet: {
    by: "sam",
    input: async (world) => ({ customerId: await newWallet(world), reason: "Stolen" }),
    other: { reason: "Lost" },
  },
  unfreezeWallet: {
    by: "sam",
    input: async (world) => {
      const customerId = await newWallet(world);
      await world.as(world.sam).wallets.freeze(customerId);
      return { customerId, reason: "Found" };
    },
    other: { reason: "Lost" },
  },
  listWalletEntries: {
    by: "alice",
    input: async (world) => ({ customerId: await aliceWithWallet(world), limit: 3 }),
    other: {},
  },
};

export const paymentSamples: Samples<
  | "getCheckout"
  | "listCheckouts"
  | "retryCheckout"
  | "listPayments"
  | "getPayment"
  | "refundPayment"
  | "getShipment"
> = {
  getCheckout: {
    by: "sam",
    input: async (world) => ({ orderId: (await world.newOrder(world.alice)).id }),
    other: {},
  },
  listCheckouts: {
    by: "sam",
    input: async () => ({ limit: 3, sort: "-updatedAt", state: "PENDING", parked: false }),
    other: { sort: "updatedAt" },
  },
  retryCheckout: {
    by: "sam",
    input: async (world) => ({ orderId: await parkedOrder(world) }),
    other: { orderId: noOrder },
  },
  listPayments: { by: "alice", input: async (world) => ({ orderId: await paidOrder(world) }), other: {} },
  getPayment: { by: "alice", input: async (world) => ({ id: paymentOf(await paidOrder(world)) }), other: {} },
  refundPayment: {
    by: "sam",
    input: async (world) => ({
      id: paymentOf(await paidOrder(world)),
      amount: { amount: 1, currency: "EUR" },
      reason: "Broken",
    }),
    other: { reason: "Late" },
  },
  getShipment: {
    by: "alice",
    input: async (world) => {
      const { id } = await world.newOrder(world.alice);
      await world.book(id);
      return { orderId: id };
    },
    other: {},
  },
};

/** A payment shares its order's UUID. */
export function paymentOf(orderId: string): string {
  return orderId.replace("ord_", "pay_");
}

export async function paidOrder(world: World): Promise<string> {
  const { id } = await world.newOrder(world.alice);
  await world.pay(id);
  return id;
}

export async function parkedOrder(world: World): Promise<string> {
  const { id } = await world.newOrder(world.alice);
  await world.work(({ sql }) =>
    sql.query(
      `UPDATE checkouts SET state = 'COMPENSATING', parked = true, run_at = NULL, reason = 'PAYMENT_DECLINED'
       WHERE order_id = (SELECT id FROM orders ORDER BY placed_at DESC, id DESC LIMIT 1)`,
    ),
  );
  return id;
}

/** The id of a customer with a wallet in euros. */
export async function newWallet(world: World, balance = 0): Promise<string> {
  const { id } = await world.newCustomer();
  const { wallets } = world.as(world.sam);
  await wallets.open({ customerId: id });
  if (balance > 0) await wallets.deposit(id, { amount: { amount: balance, currency: "EUR" } });
  return id;
}

/** Demo customers may have one already. */
async function aliceWithWallet(world: World): Promise<string> {
  const { wallets } = world.as(world.alice);
  await wallets.get(world.ids.alice).catch(() => wallets.open());
  return world.ids.alice;
}
