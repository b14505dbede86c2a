/** What the checkout does to payments, many at once, in the transaction that records it. */
import { type CommandContext, type EventMeta, type Money, toTypeId } from "../kernel/index.ts";
import { payFromWallet, returnToWallet } from "../wallet/index.ts";
import { capture, letGo, type PaymentEvent, type PaymentMethod } from "./payment.rules.ts";
import { lockPayments, type PaymentChange, writePayments } from "./payment-rows.ts";

/** An order as its payment knows it. */
export interface PaidOrder {
  /** UUID of the order and of its payment. */
  readonly id: string;
  /** UUID. */
  readonly customerId: string;
  readonly method: PaymentMethod;
  readonly amount: Money;
  readonly meta: EventMeta;
}

export interface Authorized {
  readonly order: PaidOrder;
  /** Why not; null when it was. */
  readonly declined: string | null;
}

/** Takes the price of orders out of wallets; for each order why not, or null. */
export async function payFromWallets(
  context: CommandContext,
  orders: readonly PaidOrder[],
): Promise<ReadonlyMap<string, string | null>> {
  const paid = new Map<string, string | null>();
  for (const { id, customerId, amount, meta } of byCustomer(orders)) {
    const orderId = toTypeId("order", id);
    const outcome = await payFromWallet(context, { customerId, amount, orderId, meta });
    paid.set(id, outcome.paid ? null : refusalOf(outcome.reason));
  }
  return paid;
}

/** A customer without a wallet, or with one in another currency, has no funds to pay with. */
function refusalOf(reason: string): string {
  return reason === "WALLET_FROZEN" ? reason : "INSUFFICIENT_FUNDS";
}

/** Records new payments, authorised or declined. */
export async function recordPayments(
  context: CommandContext,
  payments: readonly Authorized[],
): Promise<void> {
  await writePayments(
    context,
    payments.map(({ order, declined }) => ({ ...order, before: undefined, event: begun(order, declined) })),
  );
}

function begun({ id, method, amount }: PaidOrder, declined: string | null): PaymentEvent {
  const data = { orderId: toTypeId("order", id), method, amount };
  return declined === null
    ? { type: "trefoil.payment.authorized.v1", data }
    : { type: "trefoil.payment.declined.v1", data: { ...data, reason: declined } };
}

/** Records that payments were captured. */
export async function capturePayments(context: CommandContext, orders: readonly PaidOrder[]): Promise<void> {
  await change(context, orders, capture);
}

/** Records that the provider has let go of payments, or given them back; a wallet gets its money here. */
export async function letGoPayments(context: CommandContext, orders: readonly PaidOrder[]): Promise<void> {
  for (const { id, customerId, event, before, meta } of await change(context, byCustomer(orders), letGo)) {
    if (before?.method !== "WALLET" || !("amount" in event.data)) continue;
    const { amount } = event.data;
    await returnToWallet(context, { customerId, amount, orderId: toTypeId("order", id), meta });
  }
}

async function change(
  context: CommandContext,
  orders: readonly PaidOrder[],
  decide: typeof capture,
): Promise<PaymentChange[]> {
  if (orders.length === 0) return [];
  const held = await lockPayments(
    context.sql,
    orders.map(({ id }) => id),
  );
  const changes = orders.flatMap(({ id, customerId, meta }) => {
    const before = held.get(id)?.state;
    const event = before && decide(before);
    return event === undefined ? [] : [{ id, customerId, before, event, meta }];
  });
  await writePayments(context, changes);
  return changes;
}

/** One customer's orders after the other's, as their wallets are locked. */
function byCustomer(orders: readonly PaidOrder[]): PaidOrder[] {
  return orders.toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1));
}
