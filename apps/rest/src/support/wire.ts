/** Messages about orders between the contract and the shop. */
import type { InputOf, listMessages, Message, postMessage, watchMessages } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromPostMessage({ path, body }: Asked<"postMessage">): InputOf<typeof postMessage> {
  return { orderId: path.orderId, text: body.text };
}

export function fromListMessages({ path, query }: Asked<"listMessages">): InputOf<typeof listMessages> {
  return {
    orderId: path.orderId,
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
  };
}

export function fromWatchMessages({
  path,
  query,
  headers,
}: Asked<"watchMessages">): InputOf<typeof watchMessages> {
  return { orderId: path.orderId, after: headers["Last-Event-ID"] ?? query.after };
}

export function toMessage(message: Message): Schemas["Message"] {
  const order = `/v2/orders/${message.orderId}`;
  return {
    id: message.id,
    conversationId: message.conversationId,
    orderId: message.orderId,
    author: { role: message.author.role, customerId: message.author.customerId },
    text: message.text,
    createdAt: message.createdAt,
    links: {
      self: { href: messagePath(message) },
      collection: { href: `${order}/messages` },
      order: { href: order },
    },
  };
}

/** A message is read among those about its order. */
export function messagePath({ id, orderId }: Message): string {
  return `/v2/orders/${orderId}/messages#${id}`;
}
