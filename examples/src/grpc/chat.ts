/**
 * Bidirectional streaming: a conversation about an order. Each line that is typed is posted, and what anybody writes comes
 * in, until Ctrl-D. In two terminals, as the customer and as the shop's support:
 *
 *     npm run -w examples grpc:chat -- ORDER
 *     AS=sam@example.com npm run -w examples grpc:chat -- ORDER
 */
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { MessageRole } from "@trefoil/proto/support/v1/message";
import { type ChatResponse, SupportServiceDefinition } from "@trefoil/proto/support/v1/support_service";
import { explain, nameOf, withShop } from "./connect.ts";

explain(`Usage: npm run -w examples grpc:chat -- ORDER

Bidirectional streaming: a conversation about an order, until Ctrl-D.`);

const orderId = process.argv[2] ?? "";

/** What we say: first which conversation, then a message a line. The call ends when this has ended and all is answered. */
async function* said() {
  yield { message: { $case: "start", value: { orderId } } } as const;
  for await (const text of createInterface({ input: process.stdin })) {
    // With the key it can be sent again after a broken connection, here or by PostMessage, and is written once.
    yield { message: { $case: "post", value: { text, idempotencyKey: randomUUID() } } } as const;
  }
}

/** What we hear. Posts are answered in their order; messages, our own among them, come in between. */
function show({ message }: ChatResponse): void {
  switch (message?.$case) {
    case "started":
      return console.log(`Joined ${orderId}`);
    case "received": {
      // Whoever wants to join again without a gap keeps `message.value.position` and starts with it as `after`.
      const { author, text } = message.value.message ?? {};
      return console.log(`${nameOf(MessageRole, author?.role)}: ${text}`);
    }
    case "refused": {
      // A message that is refused doesn't end the chat.
      const { reason, detail, violations } = message.value;
      const why = violations.map(({ field, description }) => `\n  ${field}: ${description}`);
      return console.log(`Not written: ${reason}: ${detail}${why.join("")}`);
    }
    case "posted": // it is received as well
    case undefined: // something that only a newer server says
      return;
  }
}

await withShop({ support: SupportServiceDefinition }, "alice@example.com", async ({ support }) => {
  try {
    for await (const response of support.chat(said())) show(response);
  } finally {
    process.stdin.destroy(); // nobody listens any more
  }
});
