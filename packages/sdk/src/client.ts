/** The patience of the SDK: keys for writes, tokens, retries of what is safe, a deadline for the whole call. */
import type { Clock } from "./clock.ts";
import { Deadline } from "./deadline.ts";
import { ShopError } from "./errors.ts";
import { newKey } from "./new-key.ts";
import {
  type CallName,
  type ExportName,
  type ImportName,
  type InputOf,
  type Lines,
  type OperationName,
  type OutputOf,
  operations,
} from "./operations.ts";
import type { AttemptReport, CallOptions } from "./options.ts";
import { type Backoff, waitBefore } from "./retry.ts";
import type { Tokens } from "./tokens.ts";
import type { Attempt, Transport } from "./transport.ts";

interface ClientParts {
  readonly transport: Transport;
  readonly tokens: Tokens;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly backoff: Backoff;
  readonly clock: Clock;
  readonly onAttempt: ((report: AttemptReport) => void) | undefined;
}

export type Client = ReturnType<typeof createClient>;

interface Call {
  readonly operation: OperationName;
  readonly idempotencyKey: string | undefined;
  readonly deadline: Deadline;
  readonly maxAttempts: number;
}

export function createClient(parts: ClientParts) {
  const { transport, tokens, clock } = parts;

  /** Asks once and answers once. */
  async function call<Name extends CallName>(
    operation: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): Promise<OutputOf<Name>> {
    const writes = operations[operation].kind === "write";
    const idempotencyKey = writes ? (options.idempotencyKey ?? newKey()) : undefined;
    const deadline = start(options, parts.timeoutMs);
    const about = { operation, idempotencyKey, deadline, maxAttempts: parts.maxAttempts };
    try {
      return await patiently(about, async (attempt) => {
        const { value, replayed } = await transport.call(operation, input, attempt);
        return [value, replayed];
      });
    } finally {
      deadline.end();
    }
  }

  /** Tries again until the first item is there; a stream that has begun is not begun again. */
  async function* exportItems<Name extends ExportName>(
    operation: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): AsyncGenerator<OutputOf<Name>, void, undefined> {
    const deadline = start(options, undefined);
    const about = { operation, idempotencyKey: undefined, deadline, maxAttempts: parts.maxAttempts };
    let items: AsyncIterator<OutputOf<Name>> | undefined;
    try {
      let next = await patiently(about, async (attempt) => {
        items = transport.export(operation, input, attempt)[Symbol.asyncIterator]();
        return [await items.next(), false];
      });
      for (; next.done !== true; next = await (items as AsyncIterator<OutputOf<Name>>).next())
        yield next.value;
    } catch (error) {
      throw deadline.signal.aborted ? deadline.signal.reason : error;
    } finally {
      deadline.end();
      await items?.return?.();
    }
  }

  /** Never tried again: its lines are gone. */
  async function importLines<Name extends ImportName>(
    operation: Name,
    input: InputOf<Name>,
    lines: Iterable<Lines[Name]> | AsyncIterable<Lines[Name]>,
    options: CallOptions = {},
  ): Promise<OutputOf<Name>> {
    const deadline = start(options, undefined);
    try {
      return await patiently(
        { operation, idempotencyKey: undefined, deadline, maxAttempts: 1 },
        async (attempt) => [await transport.import(operation, input, eachOf(lines), attempt), false],
      );
    } finally {
      deadline.end();
    }
  }

  function start({ signal, timeoutMs }: CallOptions, otherwise: number | undefined): Deadline {
    return new Deadline({ clock, timeoutMs: timeoutMs ?? otherwise, signal });
  }

  async function patiently<T>(
    call: Call,
    work: (attempt: Attempt) => Promise<[T, replayed: boolean]>,
  ): Promise<T> {
    const { deadline, idempotencyKey, maxAttempts } = call;
    const { signal } = deadline;
    let renewed = maxAttempts === 1;
    let lastError: unknown;
    for (let attempt = 1; ; attempt++) {
      const startedAt = clock.now();
      const report = (outcome: Pick<AttemptReport, "error" | "retryInMs" | "replayed">) =>
        parts.onAttempt?.({
          operation: call.operation,
          attempt,
          idempotencyKey,
          ms: clock.now() - startedAt,
          ...outcome,
        });
      let token: string | undefined;
      try {
        const asked = tokens.current();
        token = asked instanceof Promise ? await deadline.within(asked) : asked;
        const [value, replayed] = await deadline.within(work({ token, idempotencyKey, signal }));
        report({ replayed });
        return value;
      } catch (thrown) {
        const error = signal.aborted ? ended(signal.reason, lastError) : thrown;
        const wait = signal.aborted ? undefined : retry(error, attempt, token);
        report({ error, retryInMs: wait });
        if (wait === undefined) throw error;
        lastError = error;
        if (wait > 0) await deadline.wait(wait).catch((reason) => Promise.reject(ended(reason, lastError)));
      }
    }

    function retry(error: unknown, attempt: number, token: string | undefined): number | undefined {
      if (isTokenRefused(error)) {
        if (renewed || !tokens.renew(token)) return undefined;
        renewed = true;
        return 0;
      }
      if (attempt >= maxAttempts) return undefined;
      const wait = waitBefore(error, attempt, parts.backoff, clock.random);
      return wait === undefined || wait >= deadline.remainingMs() ? undefined : wait;
    }
  }

  return { call, exportItems, importLines };
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof ShopError && (error.reason === "TOKEN_EXPIRED" || error.reason === "TOKEN_INVALID");
}

/** A deadline that passes during a retry says what the attempts before it died of. */
function ended(reason: unknown, lastError: unknown): unknown {
  const passed = reason instanceof ShopError && lastError !== undefined;
  if (!passed) return reason;
  return new ShopError({ ...reason, detail: reason.message, cause: lastError });
}

async function* eachOf<T>(lines: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* lines;
}
