/** listMessages: a page of what was said about an order, oldest first; nothing while nobody has said anything. */
import * as z from "zod";
import { customer, id, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import { type Message, type MessageRow, messageColumns, toMessage } from "./message.ts";
import { orderOwner, requirePart } from "./order-owner.ts";

export const listMessages = query({
  name: "listMessages",
  input: z.strictObject({
    ...pageInput,
    orderId: id("order"),
    sort: z.enum(["createdAt", "-createdAt"]).default("createdAt"),
  }),
  permission: customer("support:read"),
  async run(context, { orderId, sort, ...page }) {
    requirePart(context.caller, orderId, await context.reads.one(orderOwner, orderId));
    return readPage<MessageRow, Message>(
      context,
      {
        name: "messages",
        select: `SELECT ${messageColumns} FROM messages`,
        id: "id",
        // Their number is the order of their times, and tells apart those of one millisecond.
        sort: { column: "number", cast: "int" },
        descending: sort.startsWith("-"),
        where: [{ sql: "conversation_id = ?::uuid", value: orderId }],
        list: listKey("messages", sort, orderId),
        positionOf: (row) => [row.number, row.id],
      },
      page,
      toMessage,
    );
  },
});
