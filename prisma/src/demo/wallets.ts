/** The demo shop's wallets: store credit of those who pay with it, and of Alice and Bob, who may try it. */
import { DAY, HOUR } from "./calendar.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { typeId } from "./ids.ts";

const GIFT = 10_000;
const EUR = "EUR";

interface Movement {
  at: number;
  what: "deposited" | "withdrawn";
  amount: number;
  reason: string | null;
  orderId: string | null;
  actor: Actor;
}

/** Appends the streams; a wallet has no row. */
export function makeWallets(orders: DemoOrder[], { staff, log }: { staff: Actor; log: EventLog }): void {
  const paying = Map.groupBy(
    orders.filter(({ status, payment }) => payment.method === "WALLET" && status !== "PENDING"),
    ({ customer }) => customer,
  );
  const triers = orders.map(({ customer }) => customer).filter(({ email }) => /^(alice|bob)@/.test(email));
  for (const customer of new Set([...paying.keys(), ...triers])) {
    open({ customer, orders: paying.get(customer) ?? [], staff, log });
  }
}

interface Opening {
  customer: DemoCustomer;
  orders: DemoOrder[];
  staff: Actor;
  log: EventLog;
}

function open({ customer, orders, staff, log }: Opening): void {
  const openedAt = Math.min(customer.createdAt + DAY, ...orders.map(({ placedAt }) => placedAt - HOUR));
  let version = 1;
  let balance = 0;
  const stream = { streamType: "wallet", streamId: customer.id, owner: customer.id } as const;
  const opened = { customerId: typeId("cus", customer.id), currency: EUR, balance: money(0) };
  log.append({
    ...stream,
    version,
    type: "trefoil.wallet.opened.v1",
    data: opened,
    actor: customer.actor,
    at: openedAt,
  });
  for (const { at, what, amount, reason, orderId, actor } of movements(orders, openedAt, staff)) {
    version += 1;
    balance += what === "deposited" ? amount : -amount;
    const data = { amount: money(amount), reason, orderId, balance: money(balance) };
    log.append({ ...stream, version, type: `trefoil.wallet.${what}.v1`, data, actor, at });
  }
}

/** A deposit that covers all, then each order, and the money of those that were cancelled back again. */
function movements(orders: DemoOrder[], openedAt: number, staff: Actor): Movement[] {
  const spent = orders.reduce((sum, { total }) => sum + total, 0);
  const credit = Math.ceil((spent + GIFT) / 1000) * 1000;
  const shop: Actor = { role: "SYSTEM", id: null };
  const gift: Movement = {
    at: openedAt + 60_000,
    what: "deposited",
    amount: credit,
    reason: "A gift voucher",
    orderId: null,
    actor: staff,
  };
  const paid = orders.flatMap(({ id, total, status, placedAt, updatedAt, steps }): Movement[] => {
    if (steps["confirmed"] === undefined) return [];
    const order = { amount: total, orderId: typeId("ord", id), reason: null, actor: shop };
    const out = { ...order, at: placedAt + 450, what: "withdrawn" } as const;
    return status === "CANCELLED" ? [out, { ...order, at: updatedAt + 900, what: "deposited" }] : [out];
  });
  return [gift, ...paid.sort((one, other) => one.at - other.at)];
}

function money(amount: number) {
  return { amount, currency: EUR };
}
