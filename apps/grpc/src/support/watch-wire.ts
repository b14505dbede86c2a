/** Which conversation is watched. */
import type { InputOf, watchMessages } from "@trefoil/domain";
import type { WatchMessagesRequest } from "@trefoil/proto";

export function fromWatchMessages({ orderId, after }: WatchMessagesRequest): InputOf<typeof watchMessages> {
  return { orderId, after };
}
