/** Clients of event streams, each on a socket of its own, with as little around it as can be. */
import { connect, type Socket } from "node:net";

export interface OpenStream {
  /** Fulfils when it has received so many events since it was opened. */
  seen(events: number): Promise<void>;
  /** Reads no more. */
  stall(): void;
  close(): void;
}

interface Given {
  readonly url: string;
  /** Authorization headers; the streams are spread over them. */
  readonly people: readonly string[];
  readonly streams: number;
}

const AT_ONCE = 50;

/** Open when the server has said where each begins. */
export async function openStreams({ url, people, streams }: Given): Promise<OpenStream[]> {
  const opened: OpenStream[] = [];
  for (let from = 0; from < streams; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, streams - from);
    const batch = Array.from({ length: size }, (_, at) => {
      return open(new URL(url), people[(from + at) % people.length] as string);
    });
    opened.push(...(await Promise.all(batch)));
  }
  return opened;
}

function open({ hostname, port, pathname }: URL, authorization: string): Promise<OpenStream> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let events = 0;
    let begun = false;
    let waiting: { readonly events: number; readonly done: () => void } | undefined;
    socket.setEncoding("latin1").on("error", reject);
    socket.on("data", (text: string) => {
      if (!begun) {
        if (!text.startsWith("HTTP/1.1 200")) return reject(new Error(text.slice(0, 200)));
        begun = text.includes("\nid: ");
        if (begun) resolve(streamOn(socket));
      }
      events += text.split("\nevent: ").length - 1;
      if (waiting !== undefined && events >= waiting.events) waiting.done();
    });
    socket.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/event-stream\r\nAuthorization: ${authorization}\r\n\r\n`,
    );

    function streamOn(of: Socket): OpenStream {
      return {
        seen: (count) =>
          events >= count ? Promise.resolve() : new Promise((done) => (waiting = { events: count, done })),
        stall: () => void of.pause(),
        close: () => void of.destroy(),
      };
    }
  });
}
