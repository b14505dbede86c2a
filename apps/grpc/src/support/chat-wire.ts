/** A chat between the contract and the shop. */
import type { EventView, InputOf, Message, postMessage, ShopError, watchMessages } from "@trefoil/domain";
import type { ChatPost, ChatResponse, ChatStart } from "@trefoil/proto";
import { toViolation } from "../live/violation.ts";
import { toMessage } from "./wire.ts";

export function fromChatStart({ orderId, after }: ChatStart): InputOf<typeof watchMessages> {
  return { orderId, after };
}

export function fromChatPost({ orderId }: ChatStart, { text }: ChatPost): InputOf<typeof postMessage> {
  return { orderId, text };
}

export function toStarted(position: string): ChatResponse {
  return { message: { $case: "started", value: { position } } };
}

/** Of an event that tells of a message: all that a conversation has. */
export function toReceived({ position, data }: EventView): ChatResponse {
  const { message } = data as { readonly message: Message };
  return { message: { $case: "received", value: { position, message: toMessage(message) } } };
}

export function toPosted(idempotencyKey: string | undefined, message: Message): ChatResponse {
  return { message: { $case: "posted", value: { idempotencyKey, message: toMessage(message) } } };
}

export function toRefused(idempotencyKey: string | undefined, error: ShopError): ChatResponse {
  const { reason, message: detail, violations } = error;
  const value = { idempotencyKey, reason, detail, violations: violations.map(toViolation) };
  return { message: { $case: "refused", value } };
}
