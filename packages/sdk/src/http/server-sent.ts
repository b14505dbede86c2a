/** Server-sent events (WHATWG HTML, section 9.2), read as they arrive. */
import { connectionFailed } from "../errors.ts";
import { linesOf } from "./lines.ts";

/** The shop says something every 15 seconds: after so much silence the connection is dead, whatever it looks like. */
const SILENCE_MS = 50_000;

export interface ServerSent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** Fields of an event, one a line, ended by an empty line; a line that begins with a colon is a sign of life. */
export async function* serverSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSent, void, undefined> {
  let block = { event: "message", id: undefined as string | undefined, data: "" };
  for await (const line of linesOf(whileHeard(body))) {
    if (line.startsWith("data:")) block.data += line.slice(5);
    else if (line.startsWith("id:")) block.id = line.slice(3).trim();
    else if (line.startsWith("event:")) block.event = line.slice(6).trim();
    if (line !== "") continue;
    yield block;
    block = { event: "message", id: undefined, data: "" };
  }
}

/** The same bytes, until there is too long a silence. */
function whileHeard(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        timer = setTimeout(() => {
          controller.error(connectionFailed(`Nothing was heard for ${SILENCE_MS} ms.`));
          reader.cancel().catch(() => {});
        }, SILENCE_MS);
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } finally {
          clearTimeout(timer);
        }
      },
      async cancel(reason) {
        clearTimeout(timer);
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
