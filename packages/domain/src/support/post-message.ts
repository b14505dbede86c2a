/** postMessage: the owner of an order or the staff say something about it; the first message begins the conversation. */
import * as z from "zod";
import { requireCustomer } from "../customers/index.ts";
import { type CommandContext, command, customer, id, text, toTypeId } from "../kernel/index.ts";
import { type MessageRow, messageColumns, toMessage } from "./message.ts";
import { orderOwner, requirePart } from "./order-owner.ts";

const MAX_LENGTH = 2000;

export const postMessage = command({
  name: "postMessage",
  input: z.strictObject({ orderId: id("order"), text: text({ min: 1, max: MAX_LENGTH }) }),
  permission: customer("support:write"),
  idempotency: "optional",
  async run(context, { orderId, text }) {
    const authorId = requireCustomer(context.caller);
    const owner = await ownerOf(context, orderId);
    const row = await insert(context, {
      conversation_id: orderId,
      author_role: authorId === owner ? "CUSTOMER" : "STAFF",
      author_id: authorId,
      text,
    });
    const message = toMessage(row);
    context.append({
      stream: "conversation",
      streamId: orderId,
      version: row.number,
      owner,
      type: "trefoil.conversation.message_posted.v1",
      data: { orderId: toTypeId("order", orderId), message },
      at: new Date(row.created_at),
    });
    return message;
  },
});

async function ownerOf({ sql, caller }: CommandContext, orderId: string): Promise<string> {
  const { name, text } = orderOwner;
  const { rows } = await sql.query<{ id: string; customer_id: string }>({ name, text, values: [[orderId]] });
  return requirePart(caller, orderId, rows[0]);
}

type NewMessage = Pick<MessageRow, "conversation_id" | "author_role" | "author_id" | "text">;

/**
 * The conversation's row is held until the transaction ends, so its messages are numbered in the order of their commits; a
 * message is no older than the one before, even where the clocks of two processes differ.
 */
async function insert({ sql, newId, now }: CommandContext, message: NewMessage): Promise<MessageRow> {
  const { rows } = await sql.query<MessageRow>({
    name: "message_insert",
    text: `WITH conversation AS (
        INSERT INTO conversations AS c (id, created_at, updated_at) VALUES ($2, $6, $6)
        ON CONFLICT (id) DO UPDATE SET version = c.version + 1, updated_at = greatest(c.updated_at, excluded.updated_at)
        RETURNING id, version, updated_at)
      INSERT INTO messages (${messageColumns})
      SELECT $1, id, version, $3::message_author, $4, $5, updated_at FROM conversation RETURNING ${messageColumns}`,
    values: [newId(), message.conversation_id, message.author_role, message.author_id, message.text, now],
  });
  return rows[0] as MessageRow;
}
