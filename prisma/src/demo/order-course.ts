/** What happens to a demo order after it is placed, until it has the status it is meant to have. */
import { between, DAY, HOUR } from "./calendar.ts";
import type { Actor } from "./event-log.ts";
import type { Random } from "./random.ts";

export type Status = "PENDING" | "CONFIRMED" | "SHIPPED" | "DELIVERED" | "CANCELLED";

interface Step {
  name: "confirmed" | "shipped" | "delivered" | "cancelled";
  at: number;
  actor: Actor;
  data: object;
}

export interface Course {
  payment: { method: "CARD"; token: string } | { method: "WALLET" };
  events: Step[];
  cancelReason: string | null;
  carrier: string | null;
  trackingNumber: string | null;
}

export interface Beginning {
  status: Status;
  placedAt: number;
  buyer: Actor;
  staff: Actor;
  random: Random;
}

const shop: Actor = { role: "SYSTEM", id: null };

export function decideCourse(beginning: Beginning): Course {
  const { status, placedAt, random } = beginning;
  const wallet = status !== "PENDING" && random.chance(0.2);
  const payment: Course["payment"] = wallet ? { method: "WALLET" } : { method: "CARD", token: "tok_visa" };
  const course: Course = { payment, events: [], cancelReason: null, carrier: null, trackingNumber: null };
  if (status === "PENDING") return course;
  if (status === "CANCELLED") return cancel(course, beginning);
  course.events.push({ name: "confirmed", at: placedAt + random.int(2000, 90_000), actor: shop, data: {} });
  if (status === "CONFIRMED") return course;
  return send(course, beginning);
}

function cancel(course: Course, { placedAt, buyer, random }: Beginning): Course {
  if (random.chance(0.4)) {
    const reason = "PAYMENT_DECLINED";
    const event = {
      name: "cancelled",
      at: placedAt + random.int(3000, 60_000),
      actor: shop,
      data: { reason },
    } as const;
    return {
      ...course,
      payment: { method: "CARD", token: "tok_declined" },
      events: [event],
      cancelReason: reason,
    };
  }
  const reason = random.pick([
    "Ordered twice by mistake.",
    "Found it in a drawer at home.",
    "Delivery takes too long.",
    null,
  ]);
  const confirmed = {
    name: "confirmed",
    at: placedAt + random.int(2000, 90_000),
    actor: shop,
    data: {},
  } as const;
  const at = between(confirmed.at + 60_000, placedAt + 20 * HOUR, random);
  return {
    ...course,
    events: [confirmed, { name: "cancelled", at, actor: buyer, data: { reason } }],
    cancelReason: reason,
  };
}

function send(course: Course, { status, placedAt, staff, random }: Beginning): Course {
  const carrier = random.pick(["Swift Parcel", "Green Wheels", "Harbour Post"]);
  const trackingNumber = `${carrier.slice(0, 2).toUpperCase()}${random.int(100_000_000, 999_999_999)}`;
  const shippedAt = between(placedAt + 6 * HOUR, placedAt + 2 * DAY, random);
  course.events.push({ name: "shipped", at: shippedAt, actor: staff, data: { carrier, trackingNumber } });
  if (status === "DELIVERED") {
    const at = between(shippedAt + 18 * HOUR, shippedAt + 5 * DAY, random);
    course.events.push({ name: "delivered", at, actor: staff, data: {} });
  }
  return { ...course, carrier, trackingNumber };
}
