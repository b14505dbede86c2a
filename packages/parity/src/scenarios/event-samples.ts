/** Samples of news: events, their consumers, notifications and reports. */
import { fromTypeId, toTypeId } from "@trefoil/domain";
import type { World } from "../world.ts";
import type { Samples } from "./sample.ts";

export const newsSamples: Samples<
  "listNotifications" | "markNotificationRead" | "topProducts" | "salesByDay" | "customerOrderSummary"
> = {
  listNotifications: {
    by: "alice",
    input: async () => ({ limit: 3, sort: "createdAt", unread: true }),
    other: { sort: "-createdAt" },
  },
  markNotificationRead: {
    by: "alice",
    input: async (world) => ({ id: await newNotification(world, world.ids.alice) }),
    other: { id: "ntf_01h455vb4pex5vsknk084sn02q" },
  },
  topProducts: {
    by: "sam",
    input: async () => ({ period: "WEEK", date: "2026-03-01", limit: 3 }),
    other: { period: "DAY" },
  },
  salesByDay: {
    by: "sam",
    input: async () => ({ from: "2026-03-01", to: "2026-03-31" }),
    other: { to: "2026-03-30" },
  },
  customerOrderSummary: {
    by: "alice",
    input: async ({ ids }) => ({ customerId: ids.alice }),
    other: {},
  },
};

export const eventSamples: Samples<
  | "listEvents"
  | "watchEvents"
  | "watchOrder"
  | "watchStock"
  | "listConsumers"
  | "listDeadLetters"
  | "replayDeadLetter"
> = {
  listEvents: {
    by: "alice",
    input: async (world) => {
      const { id: subject } = await world.newOrder(world.alice);
      await world.settled();
      const types = ["trefoil.order.placed.v1", "trefoil.order.cancelled.v1"];
      return { limit: 3, sort: "-position", types, subject };
    },
    other: { sort: "position" },
  },
  watchEvents: {
    by: "alice",
    input: async (world) => ({
      types: ["trefoil.order.cancelled.v1"],
      subject: (await world.newOrder(world.alice)).id,
      after: "0",
    }),
    other: {},
  },
  watchOrder: {
    by: "alice",
    input: async (world) => ({ id: (await world.newOrder(world.alice)).id, after: "0" }),
    other: {},
  },
  watchStock: {
    by: "alice",
    input: async (world) => ({ productId: (await world.newProduct()).id, after: "0" }),
    other: {},
  },
  listConsumers: { by: "sam", input: async () => ({}), other: {} },
  listDeadLetters: {
    by: "sam",
    input: async () => ({ limit: 3, sort: "createdAt", consumer: "notifications", status: "DEAD" }),
    other: { sort: "-createdAt" },
  },
  replayDeadLetter: {
    by: "sam",
    input: async (world) => ({ id: await newDeadLetter(world) }),
    other: { id: "dlt_01h455vb4pex5vsknk084sn02q" },
  },
};

/** The event that cancelled an order, as one that the notifications could not take. */
export async function newDeadLetter(world: World): Promise<string> {
  const { id } = await world.newOrder(world.alice);
  await world.as(world.alice).orders.cancel(id);
  return letterOf(world, fromTypeId("order", id) as string);
}

/** The same of an order that the log has no beginning of: no consumer will ever take it. */
export async function newHopelessLetter(world: World): Promise<string> {
  const orderId = await world.work(async ({ newId, append }) => {
    const streamId = newId();
    append({
      // Not the order's own stream, which would be one without a beginning.
      stream: "checkout",
      streamId,
      version: 1,
      type: "trefoil.order.cancelled.v1",
      data: { reason: null },
    });
    return streamId;
  });
  return letterOf(world, orderId);
}

function letterOf(world: World, orderId: string): Promise<string> {
  return world.work(async ({ sql, newId, now }) => {
    const letter = newId();
    await sql.query(
      `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
       SELECT $1, 'notifications', id, 'Out of paper.', 5, $3, $3 FROM events
       WHERE stream_id = $2 AND type = 'trefoil.order.cancelled.v1'`,
      [letter, orderId, now],
    );
    return toTypeId("deadLetter", letter);
  });
}

export function newNotification(world: World, customerId: string): Promise<string> {
  return world.work(async ({ sql, newId, now }) => {
    const id = newId();
    await sql.query(
      `INSERT INTO notifications (id, customer_id, kind, subject, title, body, created_at)
       VALUES ($1, $2, 'ORDER_CONFIRMED', 'ord_01h455vb4pex5vsknk084sn02q', 'Confirmed', 'We are packing it.', $3)`,
      [id, fromTypeId("customer", customerId), now],
    );
    return toTypeId("notification", id);
  });
}
