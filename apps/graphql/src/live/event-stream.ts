/** One answer as server-sent events, by the protocol graphql-sse in its mode of distinct connections. */
import { once } from "node:events";
import type { Exchange, LiveStream } from "@trefoil/http";

/** Proxies are asked not to gather what they pass on. */
const LIVE = [
  "Content-Type",
  "text/event-stream; charset=utf-8",
  "Cache-Control",
  "no-store",
  "X-Accel-Buffering",
  "no",
];

export class EventStream implements LiveStream {
  /** Bytes, for the log. */
  sent = 0;
  readonly #exchange: Exchange;
  #draining: Promise<unknown> | undefined;

  /** Begins the answer: from here on what fails can only be said in an event. `headers` are names and values in turn. */
  constructor(exchange: Exchange, headers: readonly string[]) {
    this.#exchange = exchange;
    exchange.response.writeHead(200, [...headers, ...LIVE]);
    // Browsers do not take a head without a body for the beginning of a stream.
    void this.#write(":\n\n");
  }

  /** A result; fulfils when there is room for another, or nobody to read it. */
  next(result: string): Promise<void> {
    return this.#write(`event: next\ndata: ${result}\n\n`);
  }

  /** The operation is over, and nothing more will come. */
  complete(): void {
    void this.#write("event: complete\ndata:\n\n");
    this.end();
  }

  /** The stream breaks off: whoever wants more asks again, after the last position that arrived. */
  end(): void {
    this.#exchange.response.end();
  }

  beat(): void {
    if (this.#draining === undefined) void this.#write(":\n\n");
  }

  stop(): void {
    this.#exchange.abort(new Error("the server stops"));
    if (this.#draining !== undefined) this.#exchange.response.destroy();
  }

  async #write(text: string): Promise<void> {
    const { response, signal } = this.#exchange;
    if (response.writableEnded || response.destroyed) return;
    this.sent += Buffer.byteLength(text);
    if (response.write(text)) return;
    this.#draining ??= once(response, "drain", { signal })
      .catch(() => undefined)
      .then(() => {
        this.#draining = undefined;
      });
    await this.#draining;
  }
}
