/** watchStock: the stock of a product as it changes. */
import * as z from "zod";
import { maySee, productById, productNotFound } from "../catalog/index.ts";
import { afterInput, follow } from "../events/index.ts";
import { anyone, type EventView, id, isStaff, watchOf } from "../kernel/index.ts";

export const watchStock = watchOf({
  name: "watchStock",
  input: z.strictObject({ productId: id("product"), after: afterInput }),
  permission: anyone,
  async *run(context, { productId, after }) {
    const product = await context.reads.one(productById, productId);
    if (product === undefined || !maySee(context.caller, product)) throw productNotFound(productId);
    const events = follow(context, { streamId: productId, streams: ["stock"] }, after);
    if (isStaff(context.caller)) yield* events;
    else for await (const event of events) yield toPublic(event);
  },
});

/** One for all streams that show the event. */
const publicViews = new WeakMap<EventView, EventView>();

/** Anyone may know how many there are, and nobody for whom they were taken. */
function toPublic(event: EventView): EventView {
  let view = publicViews.get(event);
  if (view === undefined) {
    const { orderId: _, ...data } = event.data as { orderId?: string };
    view = { ...event, data, actor: { role: event.actor.role, id: null }, traceparent: null };
    publicViews.set(event, view);
  }
  return view;
}
