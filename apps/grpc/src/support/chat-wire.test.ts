import { type EventView, type Message, ShopError } from "@trefoil/domain";
import { MessageRole } from "@trefoil/proto";
import { expect, it } from "vitest";
import { fromChatPost, fromChatStart, toPosted, toReceived, toRefused, toStarted } from "./chat-wire.ts";
import { fromWatchMessages } from "./watch-wire.ts";

const message: Message = {
  id: "msg_1",
  conversationId: "conv_2",
  orderId: "ord_3",
  author: { role: "STAFF", customerId: "cus_4" },
  text: "Hello",
  createdAt: "2026-11-20T10:00:00.005Z",
};
const said = {
  id: "msg_1",
  conversationId: "conv_2",
  orderId: "ord_3",
  author: { role: MessageRole.STAFF, customerId: "cus_4" },
  text: "Hello",
  createdAt: "2026-11-20T10:00:00.005Z",
};

it("understands where to begin and what to write", () => {
  const start = { orderId: "ord_3", after: "42" };
  expect([fromChatStart(start), fromWatchMessages(start)]).toEqual([start, start]);
  expect(fromChatPost(start, { text: "Hello", idempotencyKey: "key" })).toEqual({
    orderId: "ord_3",
    text: "Hello",
  });
});

it("says where a chat begins, and what is written in it", () => {
  const event = { position: "42", data: { orderId: "ord_3", message } } as unknown as EventView;
  expect([toStarted("41"), toReceived(event), toPosted("key", message)]).toEqual([
    { message: { $case: "started", value: { position: "41" } } },
    { message: { $case: "received", value: { position: "42", message: said } } },
    { message: { $case: "posted", value: { idempotencyKey: "key", message: said } } },
  ]);
});

it("says why a message was refused", () => {
  const violation = { field: "text", reason: "TOO_SHORT", description: "is empty" } as const;
  const error = new ShopError("INVALID_INPUT", "Not valid: text.", { violations: [violation] });
  const value = {
    idempotencyKey: "key",
    reason: "INVALID_INPUT",
    detail: "Not valid: text.",
    violations: [violation],
  };
  expect(toRefused("key", error)).toEqual({ message: { $case: "refused", value } });
});
