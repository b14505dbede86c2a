/** Messages about orders between the contract and the shop. */
import type { InputOf, listMessages, Message, Page, postMessage } from "@trefoil/domain";
import {
  type ListMessagesRequest,
  type ListMessagesResponse,
  type Message as MessageMessage,
  MessageRole,
  type PostMessageRequest,
  type PostMessageResponse,
} from "@trefoil/proto";
import { enumOf, fromOrderBy, fromPage, toTokens } from "../wire.ts";

const role = enumOf(MessageRole);

export function fromPostMessage({ orderId, text }: PostMessageRequest): InputOf<typeof postMessage> {
  return { orderId, text };
}

export function fromListMessages(request: ListMessagesRequest): InputOf<typeof listMessages> {
  return { orderId: request.orderId, ...fromPage(request), sort: fromOrderBy(request.orderBy) };
}

export function toMessage(message: Message): MessageMessage {
  return {
    id: message.id,
    conversationId: message.conversationId,
    orderId: message.orderId,
    author: { role: role.to(message.author.role), customerId: message.author.customerId },
    text: message.text,
    createdAt: message.createdAt,
  };
}

export function toMessageResponse(message: Message): PostMessageResponse {
  return { message: toMessage(message) };
}

export function toMessages(page: Page<Message>): ListMessagesResponse {
  return { messages: page.items.map(toMessage), ...toTokens(page) };
}
