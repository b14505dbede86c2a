/** Clients of GraphQL subscriptions, many on each WebSocket, with as little around them as can be. */
import { connect, type Socket } from "node:net";

export interface OpenSocket {
  /** Fulfils when each of its subscriptions has received so many events since it was opened. */
  seen(events: number): Promise<void>;
  /** Reads no more. */
  stall(): void;
  close(): void;
}

interface Given {
  /** That of the server. */
  readonly url: string;
  /** Authorization headers; the sockets are spread over them. */
  readonly people: readonly string[];
  readonly sockets: number;
  /** On each socket. */
  readonly subscriptions: number;
  /** A subscription with `begin: true`, as a GraphQL request. */
  readonly asked: object;
}

const AT_ONCE = 20;
const NEXT = '"type":"next"';
/** Something is said this often, so that the server knows that somebody is there. */
const SIGN_MS = 10_000;

/** Open when the server has said where each subscription begins. */
export async function openSockets({ people, sockets, ...given }: Given): Promise<OpenSocket[]> {
  const opened: OpenSocket[] = [];
  for (let from = 0; from < sockets; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, sockets - from);
    const batch = Array.from({ length: size }, (_, at) =>
      open({ ...given, authorization: people[(from + at) % people.length] as string }),
    );
    opened.push(...(await Promise.all(batch)));
  }
  return opened;
}

interface Asked extends Pick<Given, "url" | "subscriptions" | "asked"> {
  readonly authorization: string;
}

function open({ url, subscriptions, asked, authorization }: Asked): Promise<OpenSocket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname).setEncoding("latin1").on("error", reject);
    let payloads = 0;
    let tail = "";
    let shaken = false;
    let waiting: { readonly payloads: number; readonly done: () => void } | undefined;
    const received = (count: number): Promise<void> =>
      payloads >= count ? Promise.resolve() : new Promise((done) => (waiting = { payloads: count, done }));

    socket.on("data", (text: string) => {
      if (!shaken) {
        if (!text.startsWith("HTTP/1.1 101")) return reject(new Error(text.slice(0, 200)));
        shaken = true;
        say(socket, { type: "connection_init", payload: { Authorization: authorization } });
      }
      const whole = tail + text;
      if (whole.includes('"type":"connection_ack"')) {
        for (let id = 1; id <= subscriptions; id++)
          say(socket, { id: `${id}`, type: "subscribe", payload: asked });
      }
      payloads += whole.split(NEXT).length - 1;
      tail = whole.slice(1 - NEXT.length);
      if (waiting !== undefined && payloads >= waiting.payloads) waiting.done();
    });
    socket.write(
      `GET /graphql HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
        "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n",
    );
    const life = setInterval(() => say(socket, { type: "pong" }), SIGN_MS);
    received(subscriptions)
      .then(() =>
        resolve({
          seen: (events) => received(subscriptions * (events + 1)),
          stall: () => void socket.pause(),
          close() {
            clearInterval(life);
            socket.destroy();
          },
        }),
      )
      .catch(reject);
  });
}

/** One frame of text (RFC 6455, section 5.2), masked by zeroes: as good as any other mask here. */
function say(socket: Socket, message: object): void {
  const payload = Buffer.from(JSON.stringify(message));
  const head = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff, 0, 0, 0, 0]);
  socket.write(Buffer.concat([head, payload]));
}
