/** Records tries in as few transactions as can be: those that end while one is being written go into the next. */
import type { Try } from "@trefoil/domain";

interface Waiting {
  readonly one: Try;
  readonly done: PromiseWithResolvers<void>;
}

/** `write` records all of them or none. */
export function createTryRecorder(write: (tries: readonly Try[]) => Promise<void>) {
  let waiting: Waiting[] = [];
  let writing = false;

  async function drain(): Promise<void> {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(batch.map(({ one }) => one));
        for (const { done } of batch) done.resolve();
      } catch (error) {
        for (const { done } of batch) done.reject(error);
      }
    }
    writing = false;
  }

  return {
    /** Fulfils when it is committed; rejects when it is not, and the delivery will be tried again when its lease is over. */
    record(one: Try): Promise<void> {
      const done = Promise.withResolvers<void>();
      waiting.push({ one, done });
      void drain();
      return done.promise;
    },
  };
}
