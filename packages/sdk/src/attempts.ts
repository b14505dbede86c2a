/** One attempt after the other, until one answers or no other would help: tokens, retries and the reports of both. */
import type { Clock } from "./clock.ts";
import type { Deadline } from "./deadline.ts";
import { ShopError } from "./errors.ts";
import type { OperationName } from "./operations.ts";
import type { AttemptReport } from "./options.ts";
import { type Backoff, waitBefore } from "./retry.ts";
import type { Tokens } from "./tokens.ts";
import type { Answer, Attempt } from "./transport.ts";

interface AttemptParts {
  readonly tokens: Tokens;
  readonly maxAttempts: number;
  readonly backoff: Backoff;
  readonly clock: Clock;
  readonly onAttempt: ((report: AttemptReport) => void) | undefined;
  readonly traceparent: (() => string | undefined) | undefined;
}

/** What all attempts of a call have in common. */
export interface Call {
  readonly operation: OperationName;
  readonly idempotencyKey: string | undefined;
  readonly deadline: Deadline;
  /** Whether a second attempt can be made at all: an import's lines are gone. */
  readonly repeatable: boolean;
  /** In place of the shop's. */
  readonly maxAttempts?: number | undefined;
  /** No attempt begins later than this after the first, where that is sooner than the deadline. */
  readonly patienceMs?: number | undefined;
}

/** How far a call has come. */
interface Progress {
  readonly startedAt: number;
  attempt: number;
  renewed: boolean;
  lastError: unknown;
}

/** What decides whether another attempt is made, beside the error. */
interface Judged {
  readonly progress: Progress;
  readonly token: string | undefined;
  readonly call: Call;
}

export type Patiently = ReturnType<typeof createAttempts>;

export function createAttempts(parts: AttemptParts) {
  const { tokens, maxAttempts, backoff, clock, onAttempt } = parts;

  /** The answer of the first attempt that has one; fails as the last one failed. */
  async function patiently<Value>(
    call: Call,
    work: (attempt: Attempt) => Promise<Answer<Value>>,
  ): Promise<Value> {
    const { idempotencyKey, deadline } = call;
    const { signal } = deadline;
    const progress: Progress = { startedAt: clock.now(), attempt: 1, renewed: false, lastError: undefined };
    for (let begunAt = progress.startedAt; ; progress.attempt++, begunAt = clock.now()) {
      let token: string | undefined;
      let answer: Answer<Value> | undefined;
      let error: unknown;
      try {
        const asked = tokens.current();
        token = asked instanceof Promise ? await deadline.within(asked) : asked;
        const traceparent = parts.traceparent?.();
        const remainingMs = deadline.remainingMs();
        answer = await deadline.within(work({ token, idempotencyKey, traceparent, signal, remainingMs }));
      } catch (thrown) {
        error = signal.aborted ? reasonOfEnd(signal.reason, progress.lastError) : thrown;
      }
      if (answer !== undefined) {
        onAttempt?.(reportOf(call, progress, begunAt, { replayed: answer.replayed }));
        return answer.value;
      }
      const final = signal.aborted || !call.repeatable;
      const retryInMs = final ? undefined : waitAfter(error, { progress, token, call });
      onAttempt?.(reportOf(call, progress, begunAt, { error, retryInMs }));
      if (retryInMs === undefined) throw error;
      progress.lastError = error;
      if (retryInMs > 0) await rest(deadline, retryInMs, error);
    }
  }

  function reportOf(
    { operation, idempotencyKey }: Call,
    { attempt }: Progress,
    begunAt: number,
    outcome: Pick<AttemptReport, "error" | "retryInMs" | "replayed">,
  ): AttemptReport {
    return { operation, attempt, idempotencyKey, ms: clock.now() - begunAt, ...outcome };
  }

  function waitAfter(error: unknown, { progress, token, call }: Judged): number | undefined {
    if (isTokenRefused(error)) {
      if (progress.renewed || !tokens.renew(token)) return undefined;
      progress.renewed = true;
      return 0;
    }
    if (progress.attempt >= (call.maxAttempts ?? maxAttempts)) return undefined;
    const waitMs = waitBefore(error, progress.attempt, backoff, clock.random);
    return waitMs === undefined || waitMs >= leftFor(call, progress) ? undefined : waitMs;
  }

  function leftFor(
    { deadline, patienceMs = Number.POSITIVE_INFINITY }: Call,
    { startedAt }: Progress,
  ): number {
    return Math.min(deadline.remainingMs(), startedAt + patienceMs - clock.now());
  }

  return patiently;
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof ShopError && (error.reason === "TOKEN_EXPIRED" || error.reason === "TOKEN_INVALID");
}

async function rest(deadline: Deadline, ms: number, lastError: unknown): Promise<void> {
  try {
    await deadline.wait(ms);
  } catch (reason) {
    throw reasonOfEnd(reason, lastError);
  }
}

/** A deadline that passes during a retry says what the attempts before it died of. */
function reasonOfEnd(reason: unknown, lastError: unknown): unknown {
  if (!(reason instanceof ShopError) || lastError === undefined) return reason;
  return new ShopError({ ...reason, detail: reason.message, cause: lastError });
}
