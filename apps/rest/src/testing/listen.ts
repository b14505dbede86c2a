/** A client of event streams that a test can hold: it sees every field, stalls, and hangs up when it is told to. */
import { get, type IncomingMessage } from "node:http";

/** What stands between two empty lines; a comment is an empty block. */
export interface Block {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
  readonly retry?: string;
}

export interface Listening extends AsyncIterableIterator<Block> {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** The next event. */
  event(): Promise<{ readonly id: string; readonly event: string; readonly data: { readonly data: object } }>;
  /** The connection, to read slowly or not at all. */
  readonly response: IncomingMessage;
  hangUp(): void;
}

interface Given {
  readonly as?: string | undefined;
  readonly lastEventId?: string | undefined;
}

export async function listen(url: string, { as, lastEventId }: Given = {}): Promise<Listening> {
  const headers: Record<string, string> = { Accept: "text/event-stream" };
  if (as !== undefined) headers["Authorization"] = `Bearer ${as}`;
  if (lastEventId !== undefined) headers["Last-Event-ID"] = lastEventId;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).on("error", reject);
  });
  response.setEncoding("utf8");
  const blocks = blocksOf(response);

  return Object.assign(blocks, {
    status: response.statusCode as number,
    headers: response.headers,
    response,
    hangUp: () => void response.destroy(),
    async event() {
      for (let next = await blocks.next(); next.done !== true; next = await blocks.next()) {
        const { id = "", event = "", data } = next.value;
        if (data !== undefined) return { id, event, data: JSON.parse(data) };
      }
      throw new Error("the stream has ended");
    },
  });
}

async function* blocksOf(response: IncomingMessage): AsyncGenerator<Block, void, undefined> {
  let text = "";
  for await (const chunk of response) {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      yield blockOf(text.slice(0, end));
      text = text.slice(end + 2);
    }
  }
}

function blockOf(text: string): Block {
  const fields = text.split("\n").map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return Object.fromEntries(fields.filter(([name]) => name !== ""));
}
