/** The demo shop's conversations: what customers and the staff said to one another about some of the orders. */
import { HOUR, TODAY } from "./calendar.ts";
import { conversationWords } from "./conversation-words.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { EventLog } from "./event-log.ts";
import { typeId, uuidv7 } from "./ids.ts";
import { createRandom, type Random } from "./random.ts";

const MINUTE = 60_000;
const SHARE = 0.08;

/** Rows of the tables named so. */
export interface Conversations {
  readonly conversations: unknown[][];
  readonly messages: unknown[][];
}

export const conversationColumns = ["id", "version", "created_at", "updated_at"];
export const messageColumns = [
  "id",
  "conversation_id",
  "number",
  "author_role",
  "author_id",
  "text",
  "created_at",
];

/** Makes them, and appends their streams. Alice and Bob talk about each of their orders, of others some do. */
export function makeConversations(
  orders: DemoOrder[],
  { sam, log }: { sam: DemoCustomer; log: EventLog },
): Conversations {
  const random = createRandom("conversations");
  const talking = orders.filter(({ customer: { email, status } }) => {
    const known = /^(alice|bob)@/.test(email);
    return random.chance(known ? 1 : SHARE) && status === "ACTIVE";
  });
  const made = talking.map((order) => talk({ order, sam, log, random }));
  const said = made.filter((messages) => messages.length > 0);
  return { conversations: said.map(conversationRow), messages: said.flat().map(messageRow) };
}

interface Message {
  readonly id: string;
  readonly order: DemoOrder;
  readonly number: number;
  readonly role: "CUSTOMER" | "STAFF";
  readonly author: DemoCustomer;
  readonly text: string;
  readonly at: number;
}

interface Talk {
  readonly order: DemoOrder;
  readonly sam: DemoCustomer;
  readonly log: EventLog;
  readonly random: Random;
}

/** The messages of a conversation, as far as its time has come. */
function talk({ order, sam, log, random }: Talk): Message[] {
  let at = order.updatedAt + random.int(10, 26 * 60) * MINUTE;
  const said = random.pick(conversationWords[order.status]).map((text, index): Message => {
    const [role, author] =
      index % 2 === 0 ? (["CUSTOMER", order.customer] as const) : (["STAFF", sam] as const);
    const message = { id: uuidv7(at, random), order, number: index + 1, role, author, text, at };
    at += random.int(5, 3 * 60) * MINUTE;
    return message;
  });
  const messages = said.filter((message) => message.at < TODAY - HOUR);
  for (const message of messages) log.append(posted(message));
  return messages;
}

function posted({ id, order, number, role, author, text, at }: Message) {
  const orderId = typeId("ord", order.id);
  const message = {
    id: typeId("msg", id),
    conversationId: typeId("conv", order.id),
    orderId,
    author: { role, customerId: typeId("cus", author.id) },
    text,
    createdAt: new Date(at).toISOString(),
  };
  return {
    streamType: "conversation",
    streamId: order.id,
    version: number,
    type: "trefoil.conversation.message_posted.v1",
    data: { orderId, message },
    actor: { role, id: author.actor.id },
    at,
    owner: order.customer.id,
  } as const;
}

function conversationRow(messages: readonly Message[]): unknown[] {
  const [first, last] = [messages[0] as Message, messages.at(-1) as Message];
  return [first.order.id, messages.length, new Date(first.at), new Date(last.at)];
}

function messageRow({ id, order, number, role, author, text, at }: Message): unknown[] {
  return [id, order.id, number, role, author.id, text, new Date(at)];
}
