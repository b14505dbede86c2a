/** watchMessages: what is said about an order as it is said, also from before the first message. */
import * as z from "zod";
import { afterInput, follow, ownerSeenBy } from "../events/index.ts";
import { customer, id, watchOf } from "../kernel/index.ts";
import { orderOwner, requirePart } from "./order-owner.ts";

export const watchMessages = watchOf({
  name: "watchMessages",
  input: z.strictObject({ orderId: id("order"), after: afterInput }),
  permission: customer("support:read"),
  async *run(context, { orderId, after }) {
    requirePart(context.caller, orderId, await context.reads.one(orderOwner, orderId));
    const filter = {
      streamId: orderId,
      streams: ["conversation"],
      owner: ownerSeenBy(context.caller),
    } as const;
    yield* follow(context, filter, after);
  },
});
