/**
 * What the events of orders do to the reports. A sale counts on the day (UTC) on which its order was placed, once the order is
 * confirmed, and is taken away when the order is cancelled after that. All effects are sums, least and greatest: their order
 * within a batch makes no difference.
 */
import { fromTypeId, type Money } from "../kernel/index.ts";

export const PLACED = "trefoil.order.placed.v1";
export const CONFIRMED = "trefoil.order.confirmed.v1";
export const CANCELLED = "trefoil.order.cancelled.v1";
export const reportedTypes: readonly string[] = [PLACED, CONFIRMED, CANCELLED];

/** An event, as far as reports look at it. */
export interface OrderFact {
  readonly type: string;
  /** UUID of the order. */
  readonly stream_id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly occurred_at: string;
}

interface Placed {
  /** TypeID. */
  readonly customerId: string;
  readonly items: readonly {
    readonly productId: string;
    readonly quantity: number;
    readonly unitPrice: Money;
  }[];
  readonly total: Money;
}

/** What came before a batch, of the orders in it. */
export interface Background {
  /** Placed events by the UUID of the order. */
  readonly placed: ReadonlyMap<string, OrderFact>;
  /** UUIDs of orders that have been confirmed at some time. */
  readonly confirmed: ReadonlySet<string>;
}

export interface DayEffect {
  readonly day: string;
  readonly currency: string;
  orders: number;
  items: number;
  amount: bigint;
}

export interface ProductEffect {
  readonly day: string;
  readonly productId: string;
  readonly currency: string;
  quantity: number;
  amount: bigint;
}

export interface CustomerEffect {
  readonly customerId: string;
  readonly currency: string;
  placed: number;
  sold: number;
  cancelled: number;
  spent: bigint;
  /** The first and the last order of the batch; null where none was placed in it. */
  first: string | null;
  last: string | null;
}

/** By the key of the row that each adds to. */
export interface Effects {
  readonly days: Map<string, DayEffect>;
  readonly products: Map<string, ProductEffect>;
  readonly customers: Map<string, CustomerEffect>;
}

/** The orders of a batch of which more must be known than the batch says. */
export function ordersToLookUp(events: readonly OrderFact[]): string[] {
  const placed = new Set(events.filter(({ type }) => type === PLACED).map(({ stream_id }) => stream_id));
  const confirmed = new Set(
    events.filter(({ type }) => type === CONFIRMED).map(({ stream_id }) => stream_id),
  );
  const unknown = events.filter(
    ({ type, stream_id }) =>
      (type !== PLACED && !placed.has(stream_id)) || (type === CANCELLED && !confirmed.has(stream_id)),
  );
  return [...new Set(unknown.map(({ stream_id }) => stream_id))];
}

export function effectsOf(events: readonly OrderFact[], before: Background): Effects {
  const effects: Effects = { days: new Map(), products: new Map(), customers: new Map() };
  const placed = new Map(before.placed);
  const confirmed = new Set(before.confirmed);
  for (const event of events) {
    if (event.type === PLACED) placed.set(event.stream_id, event);
    if (event.type === CONFIRMED) confirmed.add(event.stream_id);
    const origin = placed.get(event.stream_id);
    if (origin === undefined) throw new Error(`the log has no beginning of the order ${event.stream_id}`);
    apply(effects, { type: event.type, origin, wasConfirmed: confirmed.has(event.stream_id) });
  }
  return effects;
}

interface Step {
  readonly type: string;
  readonly origin: OrderFact;
  readonly wasConfirmed: boolean;
}

function apply(effects: Effects, { type, origin, wasConfirmed }: Step): void {
  const order = origin.data as unknown as Placed;
  const customer = customerOf(effects, order);
  if (type === PLACED) {
    customer.placed += 1;
    customer.first = least(customer.first, origin.occurred_at);
    customer.last = greatest(customer.last, origin.occurred_at);
  }
  if (type === CANCELLED) customer.cancelled += 1;
  const sign = type === CONFIRMED ? 1 : type === CANCELLED && wasConfirmed ? -1 : 0;
  if (sign !== 0) sell(effects, { order, day: origin.occurred_at.slice(0, 10), sign });
}

/** Adds a sale, or takes it away. */
function sell(
  effects: Effects,
  { order, day, sign }: { readonly order: Placed; readonly day: string; readonly sign: 1 | -1 },
): void {
  const { currency } = order.total;
  const signed = (amount: number) => BigInt(sign) * BigInt(amount);
  const customer = customerOf(effects, order);
  customer.sold += sign;
  customer.spent += signed(order.total.amount);
  const ofDay = row(effects.days, `${day} ${currency}`, () => ({
    day,
    currency,
    orders: 0,
    items: 0,
    amount: 0n,
  }));
  ofDay.orders += sign;
  ofDay.amount += signed(order.total.amount);
  for (const { productId: id, quantity, unitPrice } of order.items) {
    const productId = fromTypeId("product", id) as string;
    const fresh = () => ({ day, productId, currency, quantity: 0, amount: 0n });
    const ofProduct = row(effects.products, `${day} ${productId} ${currency}`, fresh);
    ofProduct.quantity += sign * quantity;
    ofProduct.amount += signed(unitPrice.amount) * BigInt(quantity);
    ofDay.items += sign * quantity;
  }
}

function customerOf({ customers }: Effects, { customerId: id, total: { currency } }: Placed): CustomerEffect {
  const customerId = fromTypeId("customer", id) as string;
  const nothing = { placed: 0, sold: 0, cancelled: 0, spent: 0n, first: null, last: null };
  return row(customers, `${customerId} ${currency}`, () => ({ customerId, currency, ...nothing }));
}

function row<T>(rows: Map<string, T>, key: string, fresh: () => T): T {
  const known = rows.get(key);
  if (known !== undefined) return known;
  const made = fresh();
  rows.set(key, made);
  return made;
}

function least(one: string | null, other: string): string {
  return one === null || other < one ? other : one;
}

function greatest(one: string | null, other: string): string {
  return one === null || other > one ? other : one;
}
