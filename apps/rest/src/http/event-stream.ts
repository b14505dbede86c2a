/** One stream of server-sent events (HTML standard, section 9.2). It holds a position and never more than the socket takes. */
import { once } from "node:events";
import type { EventView } from "@trefoil/domain";
import type { Exchange, LiveStream } from "@trefoil/http";

/** Events that come together are sent together, up to this many characters. */
const CHUNK = 16 * 1024;

interface Given {
  readonly exchange: Exchange;
  /** Names and values in turn, for the head. */
  readonly headers: () => readonly string[];
  /** An event as it is sent. */
  readonly text: (event: EventView) => string;
  /** Milliseconds since 1970. */
  readonly endsAt: number | undefined;
}

export class EventStream implements LiveStream {
  /** Whether the head is out: what fails before that is answered as a problem. */
  begun = false;
  readonly #exchange: Exchange;
  readonly #headers: () => readonly string[];
  readonly #text: (event: EventView) => string;
  readonly #endsAt: number;
  #pending = "";
  #flushing = false;
  #drained: Promise<unknown> | undefined;
  /** The last `id` that was sent, and how far the log has been read beyond it without anything to show. */
  #sent = "";
  #reached = "";

  constructor({ exchange, headers, text, endsAt }: Given) {
    this.#exchange = exchange;
    this.#headers = headers;
    this.#text = text;
    this.#endsAt = endsAt ?? Number.POSITIVE_INFINITY;
  }

  /** Where the stream begins, and later where it has come to between events. */
  reached(position: string): void {
    this.#reached = position;
    if (this.begun) return;
    this.#begin();
    if (this.#exchange.request.method !== "HEAD") this.#write(this.#place());
  }

  /** Fulfils when more may be sent: until then nobody asks the log for more. */
  async ready(): Promise<void> {
    if (this.#drained !== undefined) await this.#drained;
  }

  /** False when the caller's time is over. */
  send(event: EventView): boolean {
    if (this.#isOver()) return false;
    this.#begin();
    this.#sent = event.position;
    this.#reached = event.position;
    this.#pending += this.#text(event);
    if (this.#pending.length >= CHUNK) this.#flush();
    else if (!this.#flushing) {
      this.#flushing = true;
      setImmediate(() => this.#flush());
    }
    return true;
  }

  beat(): void {
    if (this.#isOver()) return this.#exchange.abort(new Error("the token has expired"));
    if (this.#drained !== undefined || !this.begun) return;
    this.#write(this.#reached === this.#sent ? ":\n\n" : this.#place());
  }

  /** The server stops: clients come back to another one, not all in the same second. */
  stop(): void {
    const stalled = this.#drained !== undefined;
    if (this.begun && !stalled) this.#pending += `retry: ${1_000 + Math.floor(Math.random() * 4_000)}\n\n`;
    this.#exchange.abort(new Error("the server stops"));
    if (stalled) this.#exchange.response.destroy();
  }

  /** The proper end of a stream that has begun. */
  end(): void {
    this.#flush();
    this.#exchange.response.end();
  }

  #begin(): void {
    if (this.begun) return;
    this.begun = true;
    const { request, response } = this.#exchange;
    response.writeHead(200, [...this.#headers()]);
    if (request.method === "HEAD") return;
    this.#pending = "retry: 1000\n";
  }

  #place(): string {
    this.#sent = this.#reached;
    return `id: ${this.#reached}\n\n`;
  }

  #isOver(): boolean {
    return Date.now() >= this.#endsAt;
  }

  #write(text: string): void {
    this.#pending += text;
    this.#flush();
  }

  #flush(): void {
    this.#flushing = false;
    const { response, signal } = this.#exchange;
    if (this.#pending === "" || response.writableEnded || response.destroyed) return;
    const text = this.#pending;
    this.#pending = "";
    if (response.write(text)) return;
    this.#drained ??= once(response, "drain", { signal })
      .catch(() => undefined)
      .then(() => {
        this.#drained = undefined;
      });
  }
}
