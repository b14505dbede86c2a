/** Watches over running requests with one timer for all: their deadlines, and whether their clients still wait. */
import type { Exchange } from "./exchange.ts";

export interface Deadlines {
  /** Begins to watch; the number is for `stop`. */
  start(exchange: Exchange): number;
  stop(place: number): void;
}

interface Watched {
  readonly exchange: Exchange;
  readonly since: number;
}

/** How soon a client that hung up is noticed; a listener a request would cost more than most requests do. */
const LOOK_MS = 100;

/** Aborts requests whose client is gone, and tells `onPassed` of each that is older than `limitMs` since its `start`. */
export function createDeadlines(limitMs: number, onPassed: (exchange: Exchange) => void): Deadlines {
  // Places that are used again. A Map would do, but each of the tables that it outgrows keeps what it held alive until
  // the next full collection: measured, a quarter of all garbage then outlives the young generation.
  const places: (Watched | undefined)[] = [];
  const free: number[] = [];
  const wait = Math.min(LOOK_MS, limitMs);
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const late = performance.now() - limitMs;
    for (const watched of places) {
      if (watched === undefined) continue;
      const { exchange, since } = watched;
      const gone = exchange.response.destroyed;
      if (since > late && !gone) continue;
      exchange.abort(new Error(gone ? "the client has hung up" : "the deadline has passed"));
      if (!gone) onPassed(exchange);
    }
    timer = free.length < places.length ? setTimeout(look, wait).unref() : undefined;
  }

  return {
    start(exchange) {
      const place = free.pop() ?? places.length;
      places[place] = { exchange, since: performance.now() };
      timer ??= setTimeout(look, wait).unref();
      return place;
    },
    stop(place) {
      places[place] = undefined;
      free.push(place);
    },
  };
}
