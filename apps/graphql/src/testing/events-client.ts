/** A client of graphql-sse that a test can hold: it sees every event, stalls, and hangs up when it is told to. */
import { type IncomingMessage, request } from "node:http";

/** What stands between two empty lines; a comment is an empty block. */
export interface Block {
  readonly event?: string;
  readonly data?: string;
}

export interface EventsClient {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** The connection, to read slowly or not at all. */
  readonly response: IncomingMessage;
  /** The next event that is no comment; undefined when the stream has ended. */
  next(): Promise<Block | undefined>;
  /** The next payload. Fails when there comes something else. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  news(): Promise<any>;
  /** All that is left, as text. */
  text(): Promise<string>;
  hangUp(): void;
}

export interface Wish {
  readonly query: string;
  readonly variables?: object;
  readonly as?: string | undefined;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
}

export async function openEvents(endpoint: string, wish: Wish): Promise<EventsClient> {
  const { query, variables, as, method = "POST" } = wish;
  const headers = {
    Accept: "text/event-stream",
    ...(as !== undefined && { Authorization: `Bearer ${as}` }),
    ...(method === "POST" && { "Content-Type": "application/json" }),
    ...wish.headers,
  };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables ?? {}) });
  const url = method === "GET" ? `${endpoint}?${parameters}` : endpoint;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, resolve).on("error", reject);
    sent.end(method === "POST" ? JSON.stringify({ query, variables }) : undefined);
  });
  return clientOf(response.setEncoding("utf8"));
}

function clientOf(response: IncomingMessage): EventsClient {
  const blocks = blocksOf(response);
  async function next(): Promise<Block | undefined> {
    for (;;) {
      const { done, value } = await blocks.next();
      if (done === true) return undefined;
      if (value.event !== undefined) return value;
    }
  }
  return {
    status: response.statusCode as number,
    headers: response.headers,
    response,
    next,
    async news() {
      const { event, data } = (await next()) ?? {};
      if (event !== "next") throw new Error(`there came ${event} instead of news`);
      return JSON.parse(data as string);
    },
    text: async () => (await response.toArray()).join(""),
    hangUp: () => void response.destroy(),
  };
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
