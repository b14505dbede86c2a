/** A clock that stands still until a test moves it. */
import type { Clock } from "../clock.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class ManualClock implements Clock {
  #now = 0;
  #timers: Timer[] = [];
  #asked = Promise.withResolvers<void>();

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    this.#asked.resolve();
    this.#asked = Promise.withResolvers();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** How long the running timers have left. */
  pending(): number[] {
    return this.#timers.map(({ at }) => at - this.#now);
  }

  /** Resolves once exactly so many timers run. */
  async timers(count: number): Promise<void> {
    while (this.#timers.length < count) await this.#asked.promise;
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }
}
