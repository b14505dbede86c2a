/** How an order is changed: locked, decided, folded, and written with its event. */
import { type CommandContext, notBefore, ownsOrStaff, requireVersion, toTypeId } from "../kernel/index.ts";
import { decide, evolve, type OrderCommand } from "./order.ts";
import { lockOrder, orderNotFound, toState, updateOrder } from "./order-rows.ts";
import { type Order, toOrder } from "./order-view.ts";

interface Change {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
  readonly command: OrderCommand;
}

/** ORDER_NOT_FOUND (also for other people's orders), VERSION_MISMATCH or ILLEGAL_ORDER_TRANSITION. */
export async function changeOrder(
  context: CommandContext,
  { id, expectedVersion, command }: Change,
): Promise<Order> {
  const row = await lockOrder(context.sql, id);
  if (row === undefined || !ownsOrStaff(context.caller, row.customer_id)) throw orderNotFound(id);
  requireVersion(expectedVersion, row.version);
  const before = toState(row);
  const event = decide(before, command);
  const at = notBefore(row.updated_at, context.now);
  const state = evolve(before, event, at.toISOString());
  await updateOrder(context.sql, id, state);
  const { version } = state;
  context.append({ stream: "order", streamId: id, version, at, owner: row.customer_id, ...event });
  return toOrder(toTypeId("order", id), state, context.caller);
}
