/** How the demo shop's orders were paid and sent: what their checkouts did, and what undid it. */
import type { DemoOrder } from "./demo-order.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { typeId } from "./ids.ts";

/** Rows of the tables named so. */
export interface Settlements {
  readonly checkouts: unknown[][];
  readonly payments: unknown[][];
  readonly shipments: unknown[][];
}

export const checkoutColumns = [
  "order_id",
  "state",
  "step",
  "reason",
  "meta",
  "version",
  "started_at",
  "updated_at",
];
export const paymentColumns = [
  "id",
  "method",
  "status",
  "amount",
  "currency",
  "refunded_amount",
  "decline_reason",
  "version",
  "created_at",
  "updated_at",
];
export const shipmentColumns = [
  "id",
  "status",
  "carrier",
  "tracking_number",
  "version",
  "created_at",
  "updated_at",
];

const shop: Actor = { role: "SYSTEM", id: null };

/** Makes them, and appends their streams. An order that is pending has not been looked at yet. */
export function makeSettlements(orders: DemoOrder[], log: EventLog): Settlements {
  const settled = orders.filter(({ status }) => status !== "PENDING").map((order) => settle(order, log));
  return {
    checkouts: settled.map(({ checkout }) => checkout),
    payments: settled.map(({ payment }) => payment),
    shipments: settled.flatMap(({ shipment }) => (shipment === undefined ? [] : [shipment])),
  };
}

function settle(order: DemoOrder, log: EventLog) {
  const { id, customer, steps, status } = order;
  const confirmedAt = steps["confirmed"];
  const stream = createStreams(order, log);
  stream.tell("checkout", "reserved", order.placedAt + 120, {});
  return {
    checkout: [
      id,
      status === "CANCELLED" ? "FAILED" : "COMPLETED",
      status === "CANCELLED" ? "RESERVE" : "CONFIRM",
      status === "CANCELLED" ? (confirmedAt === undefined ? order.cancelReason : "ORDER_CANCELLED") : null,
      { actor: customer.actor, correlationId: id, causationId: null, traceparent: null },
      1,
      new Date(order.placedAt),
      new Date(confirmedAt ?? order.updatedAt),
    ],
    payment: confirmedAt === undefined ? declined(order, stream) : paid(order, confirmedAt, stream),
    shipment: confirmedAt === undefined ? undefined : sent(order, stream),
  };
}

type Streams = ReturnType<typeof createStreams>;

function createStreams({ id, customer }: DemoOrder, log: EventLog) {
  const versions = { checkout: 0, payment: 0, shipment: 0 };
  return {
    tell(streamType: keyof typeof versions, what: string, at: number, data: object): void {
      versions[streamType] += 1;
      // What a checkout does within itself is the staff's to see.
      const owner = streamType === "checkout" ? {} : { owner: customer.id };
      const version = versions[streamType];
      const type = `trefoil.${streamType}.${what}.v1`;
      log.append({ streamType, streamId: id, version, type, data, actor: shop, at, ...owner });
    },
    versionOf: (streamType: keyof typeof versions) => versions[streamType],
  };
}

function declined(order: DemoOrder, stream: Streams): unknown[] {
  const at = order.updatedAt - 5;
  const reason = "PAYMENT_DECLINED";
  stream.tell("payment", "declined", at, { ...begun(order), reason });
  return paymentRow(order, { status: "DECLINED", refunded: 0, reason, version: 1, times: [at, at] });
}

function paid(order: DemoOrder, confirmedAt: number, stream: Streams): unknown[] {
  const { amount } = begun(order);
  const at = order.placedAt + 450;
  stream.tell("payment", "authorized", at, begun(order));
  stream.tell("payment", "captured", confirmedAt - 5, { amount });
  const back = order.status === "CANCELLED" ? order.updatedAt + 900 : undefined;
  if (back !== undefined)
    stream.tell("payment", "refunded", back, { refundId: null, amount, refunded: amount });
  return paymentRow(order, {
    status: back === undefined ? "CAPTURED" : "REFUNDED",
    refunded: back === undefined ? 0 : order.total,
    reason: null,
    version: stream.versionOf("payment"),
    times: [at, back ?? confirmedAt - 5],
  });
}

function begun({ id, payment, total }: DemoOrder) {
  return {
    orderId: typeId("ord", id),
    method: payment.method,
    amount: { amount: total, currency: "EUR" },
  };
}

interface Paid {
  status: string;
  refunded: number;
  reason: string | null;
  version: number;
  times: [created: number, updated: number];
}

function paymentRow(
  { id, payment, total }: DemoOrder,
  { status, refunded, reason, version, times }: Paid,
): unknown[] {
  return [
    id,
    payment.method,
    status,
    total,
    "EUR",
    refunded,
    reason,
    version,
    ...times.map((time) => new Date(time)),
  ];
}

/** The parcel, booked with the carrier that took it, or that would have taken it. */
function sent(order: DemoOrder, stream: Streams): unknown[] {
  const { id, steps, status, updatedAt } = order;
  const carrier = order.carrier ?? "Swift Parcel";
  const trackingNumber = order.trackingNumber ?? `SW${Number.parseInt(id.slice(-7), 16)}`;
  const bookedAt = order.placedAt + 800;
  stream.tell("shipment", "booked", bookedAt, { orderId: typeId("ord", id), carrier, trackingNumber });
  let last = bookedAt;
  if (steps["shipped"] !== undefined) {
    last = steps["shipped"];
    stream.tell("shipment", "shipped", last, { carrier, trackingNumber });
  }
  if (steps["delivered"] !== undefined) {
    last = steps["delivered"];
    stream.tell("shipment", "delivered", last, {});
  }
  if (status === "CANCELLED") {
    last = updatedAt + 600;
    stream.tell("shipment", "cancelled", last, {});
  }
  const now = status === "CONFIRMED" ? "BOOKED" : status;
  const times = [new Date(bookedAt), new Date(last)];
  return [id, now, carrier, trackingNumber, stream.versionOf("shipment"), ...times];
}
