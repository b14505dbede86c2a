/** Ends at the server what nobody waits for any more: a statement whose call was given up takes no more of the database's time. */
import type pg from "pg";

/** Who waits for a statement, while the signal is not aborted. It is read of slow statements alone: to make one costs time. */
export interface Waiter {
  readonly signal?: AbortSignal | undefined;
}

interface Running {
  readonly waiter: Waiter;
  readonly client: pg.Client;
  readonly since: number;
  /** Fulfils when the server has been told; until then the connection must not go on to another statement. */
  ending: Promise<void> | undefined;
}

/** How soon it is noticed that nobody waits; a listener a statement would cost more than most statements do. */
const LOOK_MS = 25;

export interface RunningStatements {
  /** Begins to look after a statement that is sent now. The function takes what is to happen when it is over. */
  begin(client: pg.Client, waiter: Waiter): (over: () => void) => void;
}

/** `cancel` ends the statements of these server processes. */
export function createRunningStatements(
  cancel: (pids: readonly number[]) => Promise<void>,
): RunningStatements {
  const running = new Set<Running>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const late = performance.now() - LOOK_MS;
    const left = [...running].filter(
      ({ ending, since, waiter }) => ending === undefined && since < late && waiter.signal?.aborted === true,
    );
    if (left.length > 0) {
      // What can't be told ends by the statement's own time limit.
      const told = cancel(left.map(({ client }) => pidOf(client))).catch(() => undefined);
      for (const one of left) one.ending = told;
    }
    timer = running.size > 0 ? setTimeout(look, LOOK_MS).unref() : undefined;
  }

  return {
    begin(client, waiter) {
      const one: Running = { client, waiter, since: performance.now(), ending: undefined };
      running.add(one);
      timer ??= setTimeout(look, LOOK_MS).unref();
      return (over) => {
        running.delete(one);
        if (one.ending === undefined) over();
        else void one.ending.then(over);
      };
    },
  };
}

/** pg tells it, but not its types. */
function pidOf(client: pg.Client): number {
  return (client as unknown as { readonly processID: number }).processID;
}
