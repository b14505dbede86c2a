/** The event log as one process reads it after the commit: in order, nothing skipped, woken by commits. */
import type { EventRow, NewEvent, StreamType } from "./event-log.ts";

/** Events in the order of the log. */
export interface Slice {
  readonly events: readonly EventRow[];
  /** Everything up to this position has been given or will never come: where to read on. */
  readonly upTo: number;
}

/** Which events a reader wants; what is absent asks for nothing. */
export interface EventFilter {
  /** UUID of the customer whose events. */
  readonly owner?: string | undefined;
  /** UUID of the resource. */
  readonly streamId?: string | undefined;
  readonly streams?: readonly StreamType[] | undefined;
  readonly types?: ReadonlySet<string> | undefined;
  /** One part of all streams: that of `index` where they are spread over `of`. */
  readonly partition?: { readonly index: number; readonly of: number } | undefined;
  /** A test of the event itself, in memory. */
  readonly wants?: ((event: EventRow) => boolean) | undefined;
}

/** How a reader waits. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Told every few seconds how far the log has been read without an event for this reader. */
  readonly idle?: ((upTo: number) => void) | undefined;
}

export interface LogTail {
  /** Told by the corridor, right after a commit of this process. */
  committed(events: readonly Pick<NewEvent, "type">[]): void;
  /** At most `limit` events after a position. Only what is settled: an event of a transaction still open holds back those after it. */
  read(after: number, limit: number): Promise<Slice>;
  /** Up to `limit` events of a filter after a position; waits until there is one. Empty only when the signal is aborted. */
  next(filter: EventFilter, after: number, limit: number, waiting?: Waiting): Promise<Slice>;
  /** The position of the last settled event. */
  head(): Promise<number>;
  /** Fulfils when there is something after the position; rejects with the signal's reason. */
  changed(after: number, signal?: AbortSignal): Promise<void>;
  /** Calls back with the types of events that some process has just committed, before they can be read in order. Returns how to stop. */
  onCommit(listener: (types: ReadonlySet<string>) => void): () => void;
  close(): Promise<void>;
}
