/** The demo shop's orders: in every status, each the sum of what happened to it. */
import { between, DAY, TODAY } from "./calendar.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoOrder, Supply } from "./demo-order.ts";
import { uuidv7 } from "./ids.ts";
import { buyerOf, chooseItems, makeAddress } from "./order-choices.ts";
import { decideCourse, type Status } from "./order-course.ts";
import { createRandom, type Random } from "./random.ts";

/** How many orders have which status. */
const SHARES: readonly [Status, number][] = [
  ["DELIVERED", 390],
  ["SHIPPED", 54],
  ["CONFIRMED", 54],
  ["CANCELLED", 72],
  ["PENDING", 30],
];

/** How long before today an order of a status was placed, in days. */
const AGES = {
  DELIVERED: [12, 270],
  SHIPPED: [3, 7],
  CONFIRMED: [1, 3],
  CANCELLED: [2, 270],
  PENDING: [0.05, 0.9],
} as const;

/** Makes the orders, oldest first, and appends their streams. */
export function makeOrders(supply: Supply): DemoOrder[] {
  const random = createRandom("orders");
  const plans = SHARES.flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index) => ({ status, index })),
  );
  return plans
    .map((plan) => ({ ...plan, placedAt: placedAt(plan.status, random) }))
    .sort((one, other) => one.placedAt - other.placedAt)
    .map(({ status, index, placedAt: at }) =>
      makeOrder({ ...supply, status, placedAt: at, random, buyer: buyerOf(supply, { index, at, random }) }),
    );
}

function placedAt(status: Status, random: Random): number {
  const [from, to] = AGES[status];
  return between(TODAY - to * DAY, TODAY - from * DAY, random);
}

interface Plan extends Supply {
  status: Status;
  placedAt: number;
  buyer: DemoCustomer;
  random: Random;
}

function makeOrder({ products, staff, log, status, placedAt: at, buyer, random }: Plan): DemoOrder {
  const id = uuidv7(at, random);
  const items = chooseItems(products, at, random);
  const total = items.reduce((sum, { quantity, amount }) => sum + quantity * amount, 0);
  const shippingAddress = makeAddress(buyer, random);
  const course = decideCourse({ status, placedAt: at, buyer: buyer.actor, staff, random });
  const placed = {
    customerId: buyer.actor.id,
    items: items.map(({ product, quantity, amount }) => ({
      productId: product.typeId,
      sku: product.sku,
      name: product.name,
      quantity,
      unitPrice: { amount, currency: "EUR" },
    })),
    total: { amount: total, currency: "EUR" },
    shippingAddress,
    payment: course.payment,
  };
  const events = [{ name: "placed", at, actor: buyer.actor, data: placed }, ...course.events];
  for (const [index, { name, ...event }] of events.entries()) {
    log.append({
      streamType: "order",
      streamId: id,
      owner: buyer.id,
      version: index + 1,
      type: `trefoil.order.${name}.v1`,
      ...event,
    });
  }
  const { payment, cancelReason, carrier, trackingNumber } = course;
  const end = {
    cancelReason,
    carrier,
    trackingNumber,
    version: events.length,
    updatedAt: events.at(-1)?.at ?? at,
  };
  const steps = Object.fromEntries(course.events.map((step) => [step.name, step.at]));
  return { id, customer: buyer, status, items, total, shippingAddress, payment, placedAt: at, steps, ...end };
}

export const orderColumns = [
  "id",
  "customer_id",
  "status",
  "total_amount",
  "total_currency",
  "shipping_address",
  "payment",
  "cancel_reason",
  "carrier",
  "tracking_number",
  "version",
  "placed_at",
  "updated_at",
];

export function orderRow(order: DemoOrder): unknown[] {
  const {
    id,
    customer,
    status,
    total,
    shippingAddress,
    payment,
    cancelReason,
    carrier,
    trackingNumber,
    version,
  } = order;
  const times = [new Date(order.placedAt), new Date(order.updatedAt)];
  return [
    id,
    customer.id,
    status,
    total,
    "EUR",
    shippingAddress,
    payment,
    cancelReason,
    carrier,
    trackingNumber,
    version,
    ...times,
  ];
}

export const itemColumns = ["order_id", "line", "product_id", "sku", "name", "quantity", "unit_price_amount"];

export function itemRows({ id, items }: DemoOrder): unknown[][] {
  return items.map(({ product, quantity, amount }, index) => [
    id,
    index + 1,
    product.id,
    product.sku,
    product.name,
    quantity,
    amount,
  ]);
}
