/** A client of graphql-transport-ws that a test can hold: it sees every message, stalls, and breaks every rule. */
import { once } from "node:events";
import { WebSocket } from "ws";

export interface Message {
  readonly type: string;
  readonly id?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly payload?: any;
}

export interface Knock {
  /** Access token, given in connection_init. */
  readonly as?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocols?: readonly string[];
  /** False: pings are left unanswered. */
  readonly autoPong?: boolean;
}

export interface SocketClient {
  readonly ws: WebSocket;
  send(message: object | string): void;
  /** The next message, of one operation where an id is given; those of others are kept for later. */
  next(id?: string): Promise<Message>;
  /** Sends `subscribe`. */
  ask(id: string, query: string, variables?: object): void;
  /** The next payload of an operation. Fails when it is over. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  news(id: string): Promise<any>;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  hangUp(): void;
}

/** Open, with nothing said yet. */
export async function openSocket(url: string, knock: Knock = {}): Promise<SocketClient> {
  const { headers = {}, protocols = ["graphql-transport-ws"], autoPong = true } = knock;
  const ws = new WebSocket(url.replace(/^http/, "ws"), [...protocols], { headers, autoPong });
  const client = clientOn(ws);
  await once(ws, "open");
  return client;
}

/** Open and acknowledged. */
export async function connect(url: string, knock: Knock = {}): Promise<SocketClient> {
  const client = await openSocket(url, knock);
  const payload = knock.as === undefined ? undefined : { Authorization: `Bearer ${knock.as}` };
  client.send({ type: "connection_init", payload });
  const { type } = await client.next();
  if (type !== "connection_ack") throw new Error(`there came ${type} instead of connection_ack`);
  return client;
}

function clientOn(ws: WebSocket): SocketClient {
  const kept: Message[] = [];
  let heard = Promise.withResolvers<void>();
  ws.on("message", (data) => {
    kept.push(JSON.parse(String(data)));
    heard.resolve();
    heard = Promise.withResolvers();
  });
  ws.on("error", () => undefined);
  const closed = once(ws, "close").then(([code, reason]) => ({
    code: code as number,
    reason: String(reason),
  }));
  const over = closed.then(({ code, reason }) => Promise.reject(new Error(`closed: ${code} ${reason}`)));
  over.catch(() => undefined);

  async function next(id?: string): Promise<Message> {
    for (;;) {
      const at = kept.findIndex((message) => id === undefined || message.id === id);
      const [found] = at === -1 ? [] : kept.splice(at, 1);
      if (found !== undefined) return found;
      await Promise.race([heard.promise, over]);
    }
  }

  const send = (message: object | string) =>
    ws.send(typeof message === "string" ? message : JSON.stringify(message));
  return {
    ws,
    send,
    next,
    ask: (id, query, variables) => send({ id, type: "subscribe", payload: { query, variables } }),
    async news(id) {
      const { type, payload } = await next(id);
      if (type !== "next") throw new Error(`there came ${type} instead of news: ${JSON.stringify(payload)}`);
      return payload;
    },
    closed,
    hangUp: () => ws.terminate(),
  };
}
