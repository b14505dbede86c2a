/** One call and its answer: who asks, under which trace, by when, and what it cost. It is the domain's `Call`. */
import { anonymous, type Call, type Caller, type Cost } from "@trefoil/domain";
import type { Asker } from "@trefoil/http";
import {
  formatTraceparent,
  type RateDecision,
  requestId,
  startSpan,
  type TraceContext,
} from "@trefoil/platform";
import type { CallContext } from "nice-grpc";
import { DEADLINE_KEY } from "./deadline.ts";

/** From where a call comes, with what, and whether it is still wanted. */
export interface Origin {
  /** Of texts alone; what was given more than once is joined. */
  readonly metadata: { get(name: string): string | undefined };
  /** `127.0.0.1:50000` */
  readonly peer: string;
  /** When the client stops waiting, in milliseconds since 1970; infinite where it doesn't say. */
  readonly deadline: number;
  /** Whether the client has left, or was told that its deadline has passed. */
  readonly gone: boolean;
  /** Tells of it, to one listener. */
  onGone(listener: () => void): void;
}

/** As nice-grpc tells it. */
export function originOf({ metadata, peer, signal }: CallContext): Origin {
  const deadline = metadata.get(DEADLINE_KEY);
  return {
    metadata: metadata as Origin["metadata"],
    peer,
    deadline: deadline === undefined ? Number.POSITIVE_INFINITY : Number(deadline),
    get gone() {
      return signal.aborted;
    },
    onGone: (listener) => signal.addEventListener("abort", listener, { once: true }),
  };
}

/** What a call inside a stream says for itself. */
type Own = Pick<Call, "idempotencyKey" | "signal">;

export class GrpcCall implements Call, Asker {
  /** `/trefoil.catalog.v1.CatalogService/GetProduct` */
  readonly path: string;
  /** By `performance.now()`. */
  readonly startedAt = performance.now();
  readonly requestId: string;
  readonly span: TraceContext;
  /** Names our own span, below the caller's. */
  readonly traceparent: string;
  /** The operation that answers, for the log. */
  operation: string | undefined;
  /** Whether the operation's violations name its paging, for which gRPC has words of its own. */
  paged = false;
  caller: Caller = anonymous;
  budget: RateDecision | undefined;
  readonly idempotencyKey: string | undefined;
  /** Whether the result is that of an earlier call with the same key. */
  replayed = false;
  dbMs = 0;
  queries = 0;
  /** Of a live stream: told where it begins, and how far the log has been read where it shows nothing. */
  reached: ((position: string) => void) | undefined;
  /** Ends the waiting for an answer, with what is to be said instead. */
  leave: ((error: Error) => void) | undefined;
  readonly #origin: Origin;
  #abort: AbortController | undefined;

  constructor(path: string, origin: Origin) {
    const { metadata } = origin;
    this.path = path;
    this.#origin = origin;
    this.span = startSpan(metadata.get("traceparent"));
    this.traceparent = formatTraceparent(this.span);
    const given = metadata.get("x-request-id");
    this.requestId = given === undefined ? this.span.traceId : requestId(given);
    this.idempotencyKey = metadata.get("idempotency-key");
  }

  /** From where, in the words that HTTP has for it. */
  get request(): Asker["request"] {
    const { metadata, peer } = this.#origin;
    return {
      socket: { remoteAddress: addressOf(peer) },
      headers: { "x-forwarded-for": metadata.get("x-forwarded-for") },
    };
  }

  /** The `authorization` metadata. */
  get authorization(): string | undefined {
    return this.#origin.metadata.get("authorization");
  }

  /** Aborted when the client hangs up or the deadline passes. Made when it is asked for: most calls never do. */
  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      const origin = this.#origin;
      this.#abort = new AbortController();
      const follow = () =>
        this.abort(new Error(this.late ? "the deadline has passed" : "the client has hung up"));
      if (origin.gone) follow();
      else origin.onGone(follow);
    }
    return this.#abort.signal;
  }

  abort(reason: Error): void {
    this.leave?.(reason);
    this.#abort ??= new AbortController();
    this.#abort.abort(reason);
  }

  /** Whether we have given it up. */
  get aborted(): boolean {
    return this.#abort?.signal.aborted === true;
  }

  /** Whether the client is gone, or has been told that its deadline has passed: nobody hears an answer. */
  get gone(): boolean {
    return this.#origin.gone;
  }

  /** Whether the client's deadline has passed. */
  get late(): boolean {
    return Date.now() >= this.#origin.deadline - CLOCK_STEP_MS;
  }

  /** A call of the domain inside a stream: the same caller and trace, its own key. */
  within({ idempotencyKey, signal = this.signal }: Own = {}): Call {
    const { caller, traceparent, requestId: id } = this;
    return { caller, traceparent, requestId: id, idempotencyKey, signal };
  }

  charge({ dbMs, queries }: Cost): void {
    this.dbMs += dbMs;
    this.queries += queries;
  }

  /** Milliseconds since the call arrived. */
  age(): number {
    return performance.now() - this.startedAt;
  }
}

/** A timer may fire so much before its time. */
const CLOCK_STEP_MS = 2;

/** Of `127.0.0.1:50000` or `[::1]:50000`. */
function addressOf(peer: string): string {
  const end = peer.lastIndexOf(":");
  return end === -1 ? peer : peer.slice(0, end).replace(/^\[(.*)\]$/, "$1");
}
