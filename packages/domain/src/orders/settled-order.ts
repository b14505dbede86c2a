/** Waits for what placing an order sets off, without asking again and again. */
import { fromTypeId, type QueryContext } from "../kernel/index.ts";
import { readOrder, toState } from "./order-rows.ts";
import { type Order, toOrder } from "./order-view.ts";

const SETTLING = ["trefoil.order.confirmed.v1", "trefoil.order.cancelled.v1"];

/** The order once it is no longer PENDING, or as it is after so many seconds or when the process stops, for a caller who waits. */
export async function settledOrder(
  context: QueryContext,
  order: Order,
  waitSeconds: number | undefined,
): Promise<Order> {
  if (waitSeconds === undefined || waitSeconds === 0) return order;
  const { stopping } = context;
  const time = AbortSignal.timeout(waitSeconds * 1000);
  const late = stopping === undefined ? time : AbortSignal.any([time, stopping]);
  for (;;) {
    context.signal?.throwIfAborted();
    const over = late.aborted;
    const change = nextChange(context, late);
    try {
      const seen = await look(context, order);
      if (seen.status !== "PENDING" || over) return seen;
      await change.heard;
    } finally {
      change.ignore();
    }
  }
}

/** Listens from now on, so that nothing happens between a look and the wait for the next. */
function nextChange({ log, signal }: QueryContext, late: AbortSignal) {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const deafen = log.onCommit((types) => SETTLING.some((type) => types.has(type)) && ignore());
  const ends = signal === undefined ? [late] : [late, signal];
  for (const end of ends) end.addEventListener("abort", ignore, { once: true });
  function ignore(): void {
    deafen();
    for (const end of ends) end.removeEventListener("abort", ignore);
    resolve();
  }
  return { heard, ignore };
}

async function look({ reads, caller }: QueryContext, order: Order): Promise<Order> {
  const row = await readOrder(reads, fromTypeId("order", order.id) as string);
  return row === undefined ? order : toOrder(order.id, toState(row), caller);
}
