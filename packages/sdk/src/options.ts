/** What a caller can set, for a whole shop and for one call. */
import type { Clock } from "./clock.ts";
import type { OperationName } from "./operations.ts";
import type { Backoff } from "./retry.ts";
import type { TokenSource } from "./tokens.ts";
import type { Transport } from "./transport.ts";

/** The last argument of every method. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** For the whole call, retries and waits included; over it, it fails with DEADLINE_EXCEEDED. */
  readonly timeoutMs?: number | undefined;
  /** For writes, in place of a fresh one: 1 to 255 printable ASCII characters. The same key is the same write. */
  readonly idempotencyKey?: string | undefined;
}

export interface ShopOptions {
  /** How the shop is reached: `rest("http://127.0.0.1:8080")`. */
  readonly transport: Transport;
  /** An access token, or a function that gets one: asked first for the first call, then when a token is refused. */
  readonly token?: TokenSource | undefined;
  /**
   * Of a call that names none; default 30,000. Exports, imports and watches have any time unless the call says otherwise, and
   * so long to begin.
   */
  readonly timeoutMs?: number | undefined;
  /** Default: as many as the time allows; 1 never tries again. */
  readonly maxAttempts?: number | undefined;
  readonly backoff?: Partial<Backoff> | undefined;
  /** Told of every attempt, for logs, metrics and traces. What it throws, the call throws. */
  readonly onAttempt?: ((report: AttemptReport) => void) | undefined;
  /** The `traceparent` of the span that is current (W3C Trace Context), asked for every attempt: the shop goes on with its trace. */
  readonly traceparent?: (() => string | undefined) | undefined;
  /** For tests. */
  readonly clock?: Clock | undefined;
}

/** One attempt, when it is over. */
export interface AttemptReport {
  readonly operation: OperationName;
  /** From 1. */
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
  readonly ms: number;
  /** Whether the answer is that of an earlier call with the same key; undefined when there is no answer. */
  readonly replayed?: boolean | undefined;
  readonly error?: unknown;
  /** The wait before the next attempt; undefined when there is none. */
  readonly retryInMs?: number | undefined;
}
