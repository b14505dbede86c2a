/** The event log as one process reads it after the commit: in order, nothing skipped, woken by commits. */
import type { EventRow, NewEvent } from "./event-log.ts";

/** Events in the order of the log. */
export interface Slice {
  readonly events: readonly EventRow[];
  /** Everything up to this position has been given or will never come: where to read on. */
  readonly upTo: number;
}

export interface LogTail {
  /** Told by the corridor, right after a commit of this process. */
  committed(events: readonly NewEvent[]): void;
  /** At most `limit` events after a position. Only what is settled: an event of a transaction still open holds back those after it. */
  read(after: number, limit: number): Promise<Slice>;
  /** The position of the last settled event. */
  head(): Promise<number>;
  /** Fulfils when there may be something after the position; rejects with the signal's reason. */
  changed(after: number, signal?: AbortSignal): Promise<void>;
  /** Calls back with the types of events that some process has just committed, before they can be read in order. Returns how to stop. */
  onCommit(listener: (types: ReadonlySet<string>) => void): () => void;
  close(): Promise<void>;
}
