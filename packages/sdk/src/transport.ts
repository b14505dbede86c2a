/** A transport carries operations over one protocol. It tries once and fails with a ShopError; all patience is the client's. */
import type { CallName, ExportName, ImportName, InputOf, Lines, OutputOf, WatchName } from "./operations.ts";
import type { ShopEvent } from "./views.ts";

/** What goes with one attempt. */
export interface Attempt {
  readonly token: string | undefined;
  /** The same for every attempt of a call. */
  readonly idempotencyKey: string | undefined;
  /** W3C Trace Context of the caller's span, for the shop to go on from. */
  readonly traceparent?: string | undefined;
  /** Aborted when the caller has lost interest or the deadline has passed. */
  readonly signal: AbortSignal;
  /** How long until the deadline, for protocols that tell the shop; infinite, as when absent, for any time. */
  readonly remainingMs?: number | undefined;
}

export interface Answer<Output> {
  readonly value: Output;
  /** Whether it is the stored result of an earlier call with the same key. */
  readonly replayed: boolean;
}

/** What a live stream says: an event, or only how far it has come, which it says first of all. */
export interface Watched {
  readonly position: string;
  readonly event?: ShopEvent | undefined;
}

export interface Transport {
  /** The protocol: `rest`. */
  readonly name: string;
  call<Name extends CallName>(
    operation: Name,
    input: InputOf<Name>,
    attempt: Attempt,
  ): Promise<Answer<OutputOf<Name>>>;
  /** Items as fast as they are taken; nothing is sent before the first is asked for. */
  export<Name extends ExportName>(
    operation: Name,
    input: InputOf<Name>,
    attempt: Attempt,
  ): AsyncIterable<OutputOf<Name>>;
  /** Takes lines as fast as the shop does. */
  import<Name extends ImportName>(
    operation: Name,
    input: InputOf<Name>,
    lines: AsyncIterable<Lines[Name]>,
    attempt: Attempt,
  ): Promise<OutputOf<Name>>;
  /** Events as they happen, until the shop ends the stream or the signal is aborted. */
  watch<Name extends WatchName>(
    operation: Name,
    input: InputOf<Name>,
    attempt: Attempt,
  ): AsyncIterable<Watched>;
}
