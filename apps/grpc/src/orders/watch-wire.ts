/** Which order is watched. */
import type { InputOf, watchOrder } from "@trefoil/domain";
import type { WatchOrderRequest } from "@trefoil/proto";

export function fromWatchOrder({ id, after }: WatchOrderRequest): InputOf<typeof watchOrder> {
  return { id, after };
}
