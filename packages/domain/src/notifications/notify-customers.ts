/**
 * The notifications consumer: from events to a line in the customer's list and a due e-mail. It knows only events: what an
 * order contains it reads from the order's placed event, never from the orders table. The one thing it asks of the customers
 * table is how to reach the person: that is not part of what happened then but of who the customer is now, and an e-mail must
 * not go to an address that has been given up.
 */
import { type CommandContext, type EventRow, fromTypeId, toTypeId } from "../kernel/index.ts";
import {
  type Message,
  orderMessage,
  orderTypes,
  type PlacedOrder,
  type PostedMessage,
  supportMessage,
  supportType,
  walletMessage,
  walletType,
} from "./message.rules.ts";
import { letter } from "./wording.rules.ts";

export const notifiedTypes: readonly string[] = [...orderTypes, walletType, supportType];

interface News {
  /** UUID. */
  readonly customerId: string;
  /** TypeID of what it is about. */
  readonly subject: string;
  readonly at: string;
  readonly message: Message;
}

/** Tells the customers of these events, each once: in the transaction that marks the events as consumed. */
export async function notifyCustomers(context: CommandContext, events: readonly EventRow[]): Promise<void> {
  const orders = await placedOrders(context, events);
  const news = events.flatMap((event) => newsOf(event, orders) ?? []);
  if (news.length === 0) return;
  await addNotifications(context, news);
  await addEmails(context, news);
}

function newsOf(event: EventRow, orders: ReadonlyMap<string, PlacedOrder>): News | undefined {
  const { type, data, stream_id, occurred_at: at } = event;
  if (type === supportType) return newsOfMessage(event);
  if (type === walletType) {
    const message = walletMessage(data as unknown as Parameters<typeof walletMessage>[0]);
    return message && { customerId: stream_id, subject: toTypeId("wallet", stream_id), at, message };
  }
  if (!isOfOrder(event)) return undefined;
  const orderId = toTypeId("order", stream_id);
  const order = orders.get(stream_id);
  if (order === undefined) throw new Error(`the log has no beginning of ${orderId}`);
  const customerId = fromTypeId("customer", order.customerId) as string;
  return { customerId, subject: orderId, at, message: orderMessage({ type, data, orderId, order }) };
}

function newsOfMessage({ data, owner_id, occurred_at: at }: EventRow): News | undefined {
  const posted = data as unknown as PostedMessage;
  const message = supportMessage(posted);
  return message && { customerId: owner_id as string, subject: posted.orderId, at, message };
}

function isOfOrder({ type }: EventRow): boolean {
  return (orderTypes as readonly string[]).includes(type);
}

/** What was ordered, by the UUID of the order: a payment shares its order's. */
async function placedOrders(
  { sql }: CommandContext,
  events: readonly EventRow[],
): Promise<ReadonlyMap<string, PlacedOrder>> {
  const ids = new Set(events.filter(isOfOrder).map(({ stream_id }) => stream_id));
  if (ids.size === 0) return new Map();
  const { rows } = await sql.query<{ stream_id: string; data: PlacedOrder }>({
    name: "notifications_orders",
    text: `SELECT stream_id, data FROM events
      WHERE stream_id = ANY($1::uuid[]) AND stream_type = 'order' AND stream_version = 1`,
    values: [[...ids]],
  });
  return new Map(rows.map(({ stream_id, data }) => [stream_id, data]));
}

async function addNotifications({ sql, newId }: CommandContext, news: readonly News[]): Promise<void> {
  await sql.query({
    name: "notifications_add",
    text: `INSERT INTO notifications (id, customer_id, kind, subject, title, body, created_at)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])`,
    values: [
      news.map(newId),
      news.map(({ customerId }) => customerId),
      news.map(({ message }) => message.kind),
      news.map(({ subject }) => subject),
      news.map(({ message }) => message.title),
      news.map(({ message }) => message.body),
      news.map(({ at }) => at),
    ],
  });
}

async function addEmails(context: CommandContext, news: readonly News[]): Promise<void> {
  const people = await reach(context, news);
  const emails = news.flatMap(({ customerId, at, message: { email } }) => {
    const person = people.get(customerId);
    return person ? [{ to: person.email, at, ...email, body: letter(person.name, email.paragraphs) }] : [];
  });
  await context.sql.query({
    name: "emails_add",
    text: `INSERT INTO emails (id, recipient, subject, body, run_at, created_at, updated_at)
      SELECT id, recipient, subject, body, now(), at, now()
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[]) AS e (id, recipient, subject, body, at)`,
    values: [
      emails.map(context.newId),
      emails.map(({ to }) => to),
      emails.map(({ subject }) => subject),
      emails.map(({ body }) => body),
      emails.map(({ at }) => at),
    ],
  });
}

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

async function reach({ sql }: CommandContext, news: readonly News[]): Promise<ReadonlyMap<string, Person>> {
  const { rows } = await sql.query<Person>({
    name: "notifications_customers",
    text: "SELECT id, email, name FROM customers WHERE id = ANY($1::uuid[])",
    values: [[...new Set(news.map(({ customerId }) => customerId))]],
  });
  return new Map(rows.map((person) => [person.id, person]));
}
