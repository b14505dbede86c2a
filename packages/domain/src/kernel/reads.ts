/** Reads of one process: requests that arrive in the same turn of the event loop share their statements. */
import { chargeAll, currentMeter, type Database, type Meter, meteredApart, waitersOf } from "@trefoil/prisma";

/** How rows of one entity are read by id: a statement with the ids as its one parameter `$1`. */
export interface ById<R> {
  readonly name: string;
  readonly text: string;
  /** The id that a row answers to. */
  key(row: R): string;
}

/** A statement; with a name it is prepared once a connection. */
export interface Statement {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Reads {
  /** The row of an id, or undefined. All ids asked for in one turn become one statement. */
  one<R extends object>(read: ById<R>, id: string): Promise<R | undefined>;
  /** The rows of ids, in their order, with undefined for those that are not there. */
  many<R extends object>(read: ById<R>, ids: readonly string[]): Promise<(R | undefined)[]>;
  /** The rows of a statement. The same statement asked for in one turn runs once. */
  rows<R extends object>(statement: Statement): Promise<readonly R[]>;
}

/** Beyond this many ids a batch is cut: a parameter stays small and one slow batch holds up fewer requests. */
const MAX_BATCH = 500;

/** Work that several requests wait for; each is charged what it cost. */
class Shared<T> {
  readonly done = Promise.withResolvers<T>();
  private readonly meters = new Set<Meter>();

  join(): Promise<T> {
    this.meters.add(currentMeter() ?? unmetered());
    return this.done.promise;
  }

  async run(work: () => Promise<T>): Promise<void> {
    await meteredApart(async () => {
      try {
        const value = await work();
        this.charge();
        this.done.resolve(value);
      } catch (error) {
        this.charge();
        this.done.reject(error);
      }
    }, waitersOf(this.meters));
  }

  private charge(): void {
    const cost = currentMeter();
    if (cost !== undefined) chargeAll(this.meters, cost);
  }
}

/** Of a stream, say, which no meter is round: it waits all the same, for as long as it takes. */
function unmetered(): Meter {
  return { queries: 0, dbMs: 0 };
}

interface Batch {
  readonly ids: Set<string>;
  readonly rows: Shared<ReadonlyMap<string, object>>;
}

/**
 * What one turn of the event loop asks for. Every turn has its own: a Map that is filled and emptied for ever leaves a trail of
 * outgrown tables, and each keeps what it held alive until the next full collection.
 */
interface Turn {
  readonly batches: Map<object, Batch>;
  readonly statements: Map<string, Shared<readonly object[]>>;
  /** Sends what was asked for. */
  readonly sends: (() => void)[];
}

/** Makes the reads of a process. A statement is sent when the turn ends, so it sees every write committed before it was asked for. */
export function createReads(database: Database): Reads {
  let open: Turn | undefined;

  function turn(): Turn {
    if (open !== undefined) return open;
    const fresh: Turn = { batches: new Map(), statements: new Map(), sends: [] };
    open = fresh;
    setImmediate(() => {
      open = undefined;
      for (const send of fresh.sends) send();
    });
    return fresh;
  }

  function rowsOf<R extends object>(statement: Statement): Promise<R[]> {
    return database.pool
      .query<R>({ ...statement, values: statement.values as unknown[] })
      .then((result) => result.rows);
  }

  function batchOf<R extends object>(read: ById<R>): Batch {
    const { batches, sends } = turn();
    const begun = batches.get(read);
    if (begun && begun.ids.size < MAX_BATCH) return begun;
    const batch: Batch = { ids: new Set(), rows: new Shared() };
    batches.set(read, batch);
    sends.push(() => {
      void batch.rows.run(async () => {
        const rows = await rowsOf<R>({ name: read.name, text: read.text, values: [[...batch.ids]] });
        return new Map(rows.map((row) => [read.key(row), row]));
      });
    });
    return batch;
  }

  async function one<R extends object>(read: ById<R>, id: string): Promise<R | undefined> {
    const batch = batchOf(read);
    batch.ids.add(id);
    return (await batch.rows.join()).get(id) as R | undefined;
  }

  function rows<R extends object>(statement: Statement): Promise<readonly R[]> {
    const { statements, sends } = turn();
    const key = `${statement.text}\0${JSON.stringify(statement.values)}`;
    let shared = statements.get(key);
    if (shared === undefined) {
      const fresh = new Shared<readonly object[]>();
      statements.set(key, fresh);
      sends.push(() => void fresh.run(() => rowsOf(statement)));
      shared = fresh;
    }
    return shared.join() as Promise<readonly R[]>;
  }

  return { one, rows, many: (read, ids) => Promise.all(ids.map((id) => one(read, id))) };
}
