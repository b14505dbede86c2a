/** messagesByIds: messages, each for the customer whose order it is about and the staff, as listMessages shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { type MessageRow, messageColumns, toMessage } from "./message.ts";

const messageById = {
  name: "message_by_id",
  text: `SELECT ${messageColumns}, (SELECT customer_id FROM orders WHERE orders.id = conversation_id) AS customer_id
    FROM messages WHERE id = ANY($1::uuid[])`,
};

export const messagesByIds = edge({
  name: "messagesByIds",
  of: "message",
  input: keysAlone,
  permission: customer("support:read"),
  async run(context, keys) {
    const rows = await readRows<MessageRow & { customer_id: string }>(context, messageById, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    return new Map(seen.map((row) => [row.id, toMessage(row)]));
  },
});
