/** The SDK's manners, whatever the protocol: a key for every write, a deadline for the whole call, and patience. */
import { type Call, createAttempts } from "./attempts.ts";
import type { Clock } from "./clock.ts";
import { Deadline } from "./deadline.ts";
import { newKey } from "./new-key.ts";
import {
  type CallName,
  type ExportName,
  type ImportName,
  type InputOf,
  type Lines,
  type OutputOf,
  operations,
} from "./operations.ts";
import type { AttemptReport, CallOptions } from "./options.ts";
import type { Backoff } from "./retry.ts";
import type { Tokens } from "./tokens.ts";
import type { Transport } from "./transport.ts";
import { createWatch } from "./watch.ts";

interface ClientParts {
  readonly transport: Transport;
  readonly tokens: Tokens;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly backoff: Backoff;
  readonly clock: Clock;
  readonly onAttempt: ((report: AttemptReport) => void) | undefined;
  readonly traceparent: (() => string | undefined) | undefined;
}

export type Client = ReturnType<typeof createClient>;

export function createClient(parts: ClientParts) {
  const { transport, clock } = parts;
  const patiently = createAttempts(parts);

  /** Asks once and answers once. */
  async function call<Name extends CallName>(
    operation: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): Promise<OutputOf<Name>> {
    const writes = operations[operation].kind === "write";
    const idempotencyKey = writes ? (options.idempotencyKey ?? newKey()) : undefined;
    const deadline = start(options, parts.timeoutMs);
    try {
      return await patiently({ operation, idempotencyKey, deadline, repeatable: true }, (attempt) =>
        transport.call(operation, input, attempt),
      );
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
    const patienceMs = parts.timeoutMs;
    const about: Call = { operation, idempotencyKey: undefined, deadline, repeatable: true, patienceMs };
    let items: AsyncIterator<OutputOf<Name>> | undefined;
    try {
      let next = await patiently(about, async (attempt) => {
        items = transport.export(operation, input, attempt)[Symbol.asyncIterator]();
        return { value: await items.next(), replayed: false };
      });
      for (; next.done !== true; next = await (items as AsyncIterator<OutputOf<Name>>).next()) {
        yield next.value;
      }
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
    const about: Call = { operation, idempotencyKey: undefined, deadline, repeatable: false };
    try {
      return await patiently(about, async (attempt) => ({
        value: await transport.import(operation, input, eachOf(lines), attempt),
        replayed: false,
      }));
    } finally {
      deadline.end();
    }
  }

  function start({ signal, timeoutMs }: CallOptions, otherwise: number | undefined): Deadline {
    return new Deadline({ clock, timeoutMs: timeoutMs ?? otherwise, signal });
  }

  return { call, exportItems, importLines, watch: createWatch({ ...parts, patiently }) };
}

async function* eachOf<T>(lines: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* lines;
}
