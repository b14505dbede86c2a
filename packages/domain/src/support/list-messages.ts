/** listMessages: a page of what was said about an order, oldest first; nothing while nobody has said anything. */
import * as z from "zod";
import {
  customer,
  id,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
} from "../kernel/index.ts";
import { type Message, type MessageRow, messageColumns, toMessage } from "./message.ts";
import { orderOwner, requirePart } from "./order-owner.ts";

export const messageSort = z.enum(["createdAt", "-createdAt"]).default("createdAt");

export const listMessages = query({
  name: "listMessages",
  input: z.strictObject({ ...pageInput, orderId: id("order"), sort: messageSort }),
  permission: customer("support:read"),
  async run(context, { orderId, sort, ...page }): Promise<Page<Message>> {
    requirePart(context.caller, orderId, await context.reads.one(orderOwner, orderId));
    return readPage(context, messageList(orderId, sort), page, toMessage);
  },
});

export function messageList(orderId: string, sort: z.output<typeof messageSort>): ListQuery<MessageRow> {
  return {
    name: "messages",
    select: `SELECT ${messageColumns} FROM messages`,
    id: "id",
    // Their number is the order of their times, and tells apart those of one millisecond.
    sort: { column: "number", cast: "int" },
    descending: sort.startsWith("-"),
    below: { column: "conversation_id", parent: orderId },
    where: [],
    list: () => listKey("messages", sort, orderId),
    positionOf: (row) => [row.number, row.id],
  };
}
