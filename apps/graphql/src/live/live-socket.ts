/** One WebSocket: sends no faster than it is read, hears no more than it may say, and ends when it shows no life. */
import type { Socket } from "node:net";
import { type LiveStream, readJson } from "@trefoil/http";
import { atTime } from "@trefoil/platform";
import { CloseCode, type WebSocket as Transport } from "graphql-ws";
import type { WebSocket } from "ws";
import type { SocketPace } from "./socket-limits.ts";

interface Given {
  readonly ws: WebSocket;
  /** What it runs on. */
  readonly connection: Socket;
  readonly pace: SocketPace;
  /** Told of bugs. */
  readonly failed: (error: unknown) => void;
}

/** Who leaves so many bytes unread is not listened to any more, until they are read. */
const UNREAD = 64 * 1024;
/** An id comes back with every result. */
const MAX_ID = 256;
/** Bytes (RFC 6455, section 5.5); the library says the client's id in one of its reasons. */
const MAX_REASON = 123;
/** When the server stops, what runs on a socket has so long to be completed. */
const COMPLETE_MS = 1_000;

export class LiveSocket implements LiveStream, Transport {
  readonly protocol: string;
  /** Whoever runs an operation on the socket stands here, to be ended with it. */
  readonly operations = new Set<AbortController>();
  readonly #ws: WebSocket;
  readonly #connection: Socket;
  readonly #perMs: number;
  readonly #atOnce: number;
  readonly #running = new Set<Promise<void>>();
  readonly #failed: Given["failed"];
  #listener: ((message: string) => Promise<void>) | undefined;
  #allowance: number;
  #allowedAt = performance.now();
  #alive = true;
  /** As they were at the last beat: whether bytes waited for the reader, and how many had been read. */
  #wasBehind = false;
  #taken = 0;
  #stopped = false;
  #cancelExpiry: (() => void) | undefined;

  constructor({ ws, connection, pace, failed }: Given) {
    const { messagesPerSecond = 100, messagesAtOnce = 300 } = pace;
    this.protocol = ws.protocol;
    this.#ws = ws;
    this.#connection = connection;
    this.#failed = failed;
    this.#perMs = messagesPerSecond / 1_000;
    this.#atOnce = messagesAtOnce;
    this.#allowance = messagesAtOnce;
    ws.on("message", (data) => this.#hear(String(data)));
    ws.on("ping", () => this.#mayHear());
    ws.on("pong", () => this.#mayHear());
    // What breaks the protocol of WebSockets: the library has closed the socket, with the code that says why.
    ws.on("error", () => undefined);
    ws.once("close", () => this.#leave());
  }

  get isOpen(): boolean {
    return this.#ws.readyState === this.#ws.OPEN;
  }

  onMessage(listener: (message: string) => Promise<void>): void {
    this.#listener = listener;
  }

  /** Without the payload that may have come with it: nobody needs an echo. */
  onPing(): Promise<void> {
    return this.send('{"type":"pong"}');
  }

  /** Fulfils when the kernel has taken the message; also when the socket has gone meanwhile. */
  send(text: string): Promise<void> {
    return new Promise((sent) => {
      if (!this.isOpen) return sent();
      this.#ws.send(text, () => {
        if (this.#ws.isPaused && this.#ws.bufferedAmount < UNREAD) this.#ws.resume();
        sent();
      });
      if (this.#ws.bufferedAmount >= UNREAD) this.#ws.pause();
    });
  }

  close(code: number, reason: string): void {
    this.#endOperations();
    this.#ws.close(code, Buffer.byteLength(reason) <= MAX_REASON ? reason : "");
  }

  terminate(): void {
    this.#ws.terminate();
  }

  /** Closes the socket when its caller's token ends, in milliseconds since 1970. */
  expireAt(time: number): void {
    this.#cancelExpiry = atTime(time, () => this.close(CloseCode.Forbidden, "TOKEN_EXPIRED"));
  }

  /** Asks for a sign of life. A socket that has shown none since the last beat is dead, unless it is behind and reads on. */
  beat(): void {
    const { bytesWritten, writableLength } = this.#connection;
    const taken = bytesWritten - writableLength;
    const reads = this.#wasBehind && taken > this.#taken;
    if (!this.#alive && !reads) return this.terminate();
    this.#alive = false;
    this.#wasBehind = writableLength > 0;
    this.#taken = taken;
    if (this.isOpen) this.#ws.ping();
  }

  /** The server stops: what runs is completed, then the socket is closed. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#endOperations();
    const late = new Promise<void>((done) => void setTimeout(done, COMPLETE_MS).unref());
    void Promise.race([Promise.allSettled(this.#running), late]).then(() => this.close(1001, "GOING_AWAY"));
  }

  #hear(text: string): void {
    if (!this.#mayHear() || this.#listener === undefined) return;
    const read = readJson(text);
    if (!("value" in read)) return this.close(CloseCode.BadRequest, "MALFORMED_JSON");
    if (!isClients(read.value)) return this.close(CloseCode.BadRequest, "UNKNOWN_MESSAGE");
    if (idOf(read.value).length > MAX_ID) return this.close(CloseCode.BadRequest, "ID_TOO_LONG");
    // The library takes a message that has been parsed as well, and checks its form.
    const running = this.#listener(read.value as string)
      .catch((error: unknown) => {
        this.#failed(error);
        this.close(CloseCode.InternalServerError, "INTERNAL");
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Everything that is sent is a sign of life, and there is a limit to it. */
  #mayHear(): boolean {
    if (!this.isOpen) return false;
    this.#alive = true;
    const now = performance.now();
    const gained = (now - this.#allowedAt) * this.#perMs;
    this.#allowance = Math.min(this.#atOnce, this.#allowance + gained) - 1;
    this.#allowedAt = now;
    if (this.#allowance >= 0) return true;
    this.close(CloseCode.TooManyInitialisationRequests, "TOO_MANY_MESSAGES");
    return false;
  }

  #endOperations(): void {
    for (const operation of this.operations) operation.abort(new Error("the socket ends"));
  }

  #leave(): void {
    this.#cancelExpiry?.();
    this.#endOperations();
  }
}

function idOf(message: unknown): string {
  const { id } = (message ?? {}) as { readonly id?: unknown };
  return typeof id === "string" ? id : "";
}

/** What clients say in graphql-transport-ws; of what only servers say, the library makes a bug of its own. */
const CLIENT_TYPES: ReadonlySet<unknown> = new Set([
  "connection_init",
  "ping",
  "pong",
  "subscribe",
  "complete",
]);

function isClients(message: unknown): boolean {
  return CLIENT_TYPES.has((message as { readonly type?: unknown } | null)?.type);
}
