/** What a read is given of the corridor and of its call. */
import type { Database } from "@trefoil/prisma";
import type { Caller } from "./caller.ts";
import type { CursorCodec } from "./cursor.ts";
import type { LogTail } from "./log-tail.ts";
import type { QueryContext } from "./operation.ts";
import type { Reads } from "./reads.ts";
import type { Shown } from "./shown.ts";

/** Of the corridor: the same for every read. */
type Given = Pick<QueryContext, "database" | "reads" | "cursors" | "log"> & {
  readonly stopping?: AbortSignal | undefined;
  now(): Date;
};

/** Of the call. */
interface Asked {
  readonly caller: Caller;
  readonly signal?: AbortSignal | undefined;
  readonly reached?: ((position: string) => void) | undefined;
  readonly fromEnd?: boolean | undefined;
  readonly shown?: Shown | undefined;
}

/**
 * A class, because of the getter: a protocol makes the signal when it is asked for, and most reads never ask. (In an object
 * literal each getter would be a new hidden class, which lives until the next full collection with all that the call holds.)
 */
export class ReadContext implements QueryContext {
  readonly caller: Caller;
  readonly now: Date;
  readonly database: Database;
  readonly reads: Reads;
  readonly cursors: CursorCodec;
  readonly log: LogTail;
  readonly stopping: AbortSignal | undefined;
  readonly #call: Asked;

  constructor(call: Asked, parts: Given) {
    this.caller = call.caller;
    this.now = parts.now();
    this.database = parts.database;
    this.reads = parts.reads;
    this.cursors = parts.cursors;
    this.log = parts.log;
    this.stopping = parts.stopping;
    this.#call = call;
  }

  get signal(): AbortSignal | undefined {
    return this.#call.signal;
  }

  get fromEnd(): boolean {
    return this.#call.fromEnd === true;
  }

  get shown(): Shown | undefined {
    return this.#call.shown;
  }

  get reached(): ((position: string) => void) | undefined {
    return this.#call.reached;
  }
}
