/** The time that a call has in all, retries and waits included, and its caller's interest in it. */
import type { Clock } from "./clock.ts";
import { deadlineExceeded } from "./errors.ts";

interface Given {
  readonly clock: Clock;
  /** Undefined: any time. */
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** `end` it whatever happens: it holds a timer and listens to the caller's signal. */
export class Deadline {
  readonly #controller = new AbortController();
  /** Of the work that is waited for. */
  #reject: (reason: unknown) => void = () => {};
  readonly #endsAt: number;
  readonly #clock: Clock;
  readonly #release: () => void;

  /** Throws the signal's reason when it is aborted already. */
  constructor({ clock, timeoutMs, signal }: Given) {
    signal?.throwIfAborted();
    this.#clock = clock;
    this.#endsAt = timeoutMs === undefined ? Number.POSITIVE_INFINITY : clock.now() + timeoutMs;
    const onAbort = () => this.#fail(signal?.reason);
    const stop =
      timeoutMs === undefined
        ? undefined
        : clock.after(timeoutMs, () => this.#fail(deadlineExceeded(timeoutMs)));
    signal?.addEventListener("abort", onAbort, { once: true });
    this.#release = () => {
      stop?.();
      signal?.removeEventListener("abort", onAbort);
    };
  }

  /** Aborted when the time is over, by a DEADLINE_EXCEEDED, or when the caller aborts, by the caller's reason. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  remainingMs(): number {
    return this.#endsAt - this.#clock.now();
  }

  /** The work's outcome, or the reason of the end when that comes first. One work at a time. */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.signal.aborted) reject(this.signal.reason);
    });
  }

  wait(ms: number): Promise<void> {
    let callOff = () => {};
    const over = new Promise<void>((resolve) => {
      callOff = this.#clock.after(ms, resolve);
    });
    return this.within(over).finally(callOff);
  }

  /** Ends, and whatever still runs for it. */
  abandon(): void {
    this.#release();
    this.#controller.abort();
  }

  end(): void {
    this.#release();
  }

  #fail(reason: unknown): void {
    this.#release();
    this.#reject(reason);
    this.#controller.abort(reason);
  }
}
