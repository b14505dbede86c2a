/** messagesOfOrders: a page of what was said about each order, as listMessages shows it. */
import * as z from "zod";
import { customer, edge, readPages, walkInput } from "../kernel/index.ts";
import { seenOrders } from "../orders/index.ts";
import { messageList, messageSort } from "./list-messages.ts";
import { toMessage } from "./message.ts";

export const messagesOfOrders = edge({
  name: "messagesOfOrders",
  of: "order",
  input: z.strictObject({ ...walkInput, sort: messageSort }),
  permission: customer("support:read"),
  run(context, keys, { sort, ...walk }) {
    const below = (orderId: string) => messageList(orderId, sort);
    return readPages(context, keys, { below, parents: seenOrders(context.caller) }, walk, toMessage);
  },
});
