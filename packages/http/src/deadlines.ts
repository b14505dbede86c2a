/** Watches over running requests with one timer for all: their deadlines, and whether their clients still wait. */

/** What is under way for somebody: an exchange, or a call of another protocol. */
export interface UnderWay {
  /** Whether whoever asked is gone. */
  readonly gone: boolean;
  abort(reason: Error): void;
}

export interface Deadlines<Work extends UnderWay> {
  /** Begins to watch; the number is for `stop`. */
  start(work: Work): number;
  stop(place: number): void;
}

interface Watched<Work> {
  readonly work: Work;
  readonly since: number;
}

/** How soon a client that hung up is noticed; a listener a request would cost more than most requests do. */
const LOOK_MS = 100;

/** Aborts requests whose client is gone, and tells `onPassed` before of each that is older than `limitMs` since its `start`. */
export function createDeadlines<Work extends UnderWay>(
  limitMs: number,
  onPassed: (work: Work) => void,
): Deadlines<Work> {
  // Places that are used again. A Map would do, but each of the tables that it outgrows keeps what it held alive until
  // the next full collection: measured, a quarter of all garbage then outlives the young generation.
  const places: (Watched<Work> | undefined)[] = [];
  const free: number[] = [];
  const wait = Math.min(LOOK_MS, limitMs);
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const late = performance.now() - limitMs;
    for (const watched of places) {
      if (watched === undefined) continue;
      const { work, since } = watched;
      const { gone } = work;
      if (since > late && !gone) continue;
      if (!gone) onPassed(work);
      work.abort(new Error(gone ? "the client has hung up" : "the deadline has passed"));
    }
    timer = free.length < places.length ? setTimeout(look, wait).unref() : undefined;
  }

  return {
    start(work) {
      const place = free.pop() ?? places.length;
      places[place] = { work, since: performance.now() };
      timer ??= setTimeout(look, wait).unref();
      return place;
    },
    stop(place) {
      places[place] = undefined;
      free.push(place);
    },
  };
}
