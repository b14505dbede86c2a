/** How the calls of the last seconds ended: opens a breaker when too many failed. */
import { CircuitState, type IBreaker } from "cockatiel";

export interface RecentCallsOptions {
  /** Share of failures above which the breaker opens. */
  readonly threshold: number;
  readonly windowMs: number;
  /** With fewer calls than this it stays closed. */
  readonly fewest: number;
  /** Milliseconds, monotonic. */
  readonly now?: (() => number) | undefined;
}

const SLOTS = 10;

/** Cockatiel's own sampling goes by the wall clock, and forgets only while there are calls. */
export class RecentCalls implements IBreaker {
  readonly #options: RecentCallsOptions;
  readonly #now: () => number;
  #slots: { failed: number; total: number }[] = [];
  /** Number of the slot that is filled now, counted from the beginning of time. */
  #slot = 0;

  constructor(options: RecentCallsOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#forget();
  }

  /** Not carried over from process to process. */
  get state(): unknown {
    return undefined;
  }

  set state(_state: unknown) {
    this.#forget();
  }

  success(state: CircuitState): void {
    if (state !== CircuitState.Closed) this.#forget();
    this.#current().total += 1;
  }

  /** Whether the breaker should open. */
  failure(): boolean {
    const slot = this.#current();
    slot.total += 1;
    slot.failed += 1;
    const failed = this.#slots.reduce((sum, one) => sum + one.failed, 0);
    const total = this.#slots.reduce((sum, one) => sum + one.total, 0);
    return total >= this.#options.fewest && failed > this.#options.threshold * total;
  }

  #current(): { failed: number; total: number } {
    const slot = Math.floor(this.#now() / (this.#options.windowMs / SLOTS));
    if (slot - this.#slot >= SLOTS) this.#forget();
    else {
      for (let old = this.#slot + 1; old <= slot; old++) this.#slots[old % SLOTS] = { failed: 0, total: 0 };
    }
    this.#slot = slot;
    return this.#slots[slot % SLOTS] as { failed: number; total: number };
  }

  #forget(): void {
    this.#slots = Array.from({ length: SLOTS }, () => ({ failed: 0, total: 0 }));
  }
}
