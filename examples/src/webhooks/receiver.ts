/**
 * A receiver of webhooks: verifies each request, handles each event once, answers at once.
 *
 *     WEBHOOK_SECRET=whsec_... PORT=9000 node examples/src/webhooks/receiver.ts
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

if (process.argv.includes("--help")) {
  console.log("Usage: WEBHOOK_SECRET=whsec_... PORT=9000 node examples/src/webhooks/receiver.ts");
  process.exit(0);
}

/** The secret that createWebhookEndpoint or rotateWebhookSecret has shown. */
const webhook = new Webhook(process.env["WEBHOOK_SECRET"] ?? fail("WEBHOOK_SECRET is not set"));
const MAX_BODY_BYTES = 1024 * 1024;

/** Ids of events that have been handled. A real receiver keeps them in its database, in the transaction of the effect. */
const handled = new Set<string>();

const server = createServer(async (request, response) => {
  const answer = (status: number): void => void response.writeHead(status).end();
  const body = await bodyOf(request);
  if (request.method !== "POST" || body === undefined) return answer(400);

  // The signature covers the bytes that came: verify them before parsing, not what a parser made of them. It covers the
  // time, too; `verify` refuses what is older than five minutes, so that nobody can replay what he has overheard.
  let event: CloudEvent;
  try {
    event = webhook.verify(body, request.headers as Record<string, string>) as CloudEvent;
  } catch {
    return answer(401);
  }

  // The same event may come twice, for instance when our answer was lost. `webhook-id` is the event's id at every try.
  if (!handled.has(event.id)) {
    handled.add(event.id);
    handle(event);
  }

  // 2xx means: I have it. Anything else, or nothing within 10 s, and it comes again; 410 means: never again. What takes
  // longer goes into a queue of our own before we answer.
  answer(204);
});

/** A CloudEvent 1.0, as the shop sends it; `data` depends on `type`. */
interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Events may arrive in another order than they happened: whoever needs it compares `trefoilversion`, or asks the shop. */
function handle(event: CloudEvent): void {
  console.log(`${event.time} ${event.type} ${event.subject}`);
}

/** Undefined where it is larger than any webhook. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

server.listen(Number(process.env["PORT"] ?? 9000), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Waiting for webhooks at http://127.0.0.1:${port}/`);
});
