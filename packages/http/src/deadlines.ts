/** Watches over running requests with one timer for all: their deadlines, and whether their clients still wait. */
import { createPlaces } from "./places.ts";

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

/** Aborts requests whose client is gone, and those that have run for `limitMs`, of which it tells `onPassed` first. */
export function createDeadlines<Work extends UnderWay>(
  limitMs: number,
  onPassed: (work: Work) => void,
): Deadlines<Work> {
  const places = createPlaces<Watched<Work>>();
  const wait = Math.min(LOOK_MS, limitMs);
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const late = performance.now() - limitMs;
    for (const { work, since } of places) {
      const { gone } = work;
      if (since > late && !gone) continue;
      if (!gone) onPassed(work);
      work.abort(new Error(gone ? "the client has hung up" : "the deadline has passed"));
    }
    timer = places.size > 0 ? setTimeout(look, wait).unref() : undefined;
  }

  return {
    start(work) {
      timer ??= setTimeout(look, wait).unref();
      return places.enter({ work, since: performance.now() });
    },
    stop: places.leave,
  };
}
