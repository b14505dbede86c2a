/** A message about an order, as callers see it. */
import { toTypeId } from "../kernel/index.ts";

export interface MessageAuthor {
  /** CUSTOMER is whose order it is, whoever else they are; anybody else who may write is STAFF. */
  readonly role: "CUSTOMER" | "STAFF";
  readonly customerId: string;
}

export interface Message {
  readonly id: string;
  /** A conversation carries its order's UUID. */
  readonly conversationId: string;
  readonly orderId: string;
  readonly author: MessageAuthor;
  /** 1 to 2,000 characters. */
  readonly text: string;
  readonly createdAt: string;
}

export interface MessageRow {
  readonly id: string;
  readonly conversation_id: string;
  /** Its place in the conversation, from 1. */
  readonly number: number;
  readonly author_role: MessageAuthor["role"];
  readonly author_id: string;
  readonly text: string;
  readonly created_at: string;
}

export const messageColumns = "id, conversation_id, number, author_role, author_id, text, created_at";

export function toMessage(row: MessageRow): Message {
  return {
    id: toTypeId("message", row.id),
    conversationId: toTypeId("conversation", row.conversation_id),
    orderId: toTypeId("order", row.conversation_id),
    author: { role: row.author_role, customerId: toTypeId("customer", row.author_id) },
    text: row.text,
    createdAt: row.created_at,
  };
}
