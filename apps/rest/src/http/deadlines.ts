/** Deadlines of many requests with one timer: all are equally long, so the oldest request is always the next to end. */
import type { Exchange } from "./exchange.ts";

export interface Deadlines {
  start(exchange: Exchange): void;
  stop(exchange: Exchange): void;
}

/** `onPassed` is told of each request that is older than `limitMs` since its `start`. */
export function createDeadlines(limitMs: number, onPassed: (exchange: Exchange) => void): Deadlines {
  const running = new Map<Exchange, number>();
  let timer: NodeJS.Timeout | undefined;

  function check(): void {
    timer = undefined;
    const now = performance.now();
    for (const [exchange, started] of running) {
      const left = started + limitMs - now;
      if (left > 0) return wait(left);
      running.delete(exchange);
      onPassed(exchange);
    }
  }

  function wait(ms: number): void {
    timer = setTimeout(check, Math.ceil(ms));
    timer.unref();
  }

  return {
    start(exchange) {
      running.set(exchange, performance.now());
      if (timer === undefined) wait(limitMs);
    },
    stop: (exchange) => void running.delete(exchange),
  };
}
