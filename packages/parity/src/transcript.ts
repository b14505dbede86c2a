/** A transport that writes down everything that is asked and answered. */
import { type Attempt, type OperationName, operations, ShopError, type Transport } from "@trefoil/sdk";

/** How a call ended: what it answered, or why it failed. */
export type Outcome =
  | { readonly value: unknown; readonly replayed?: boolean }
  | { readonly kind: string; readonly reason: string; readonly violations: readonly string[] }
  /** Not asked: the protocol has no words for it. */
  | { readonly skipped: true };

/** One call, as it was asked and as it ended. */
export interface Entry {
  readonly as: string;
  readonly operation: OperationName;
  readonly input: unknown;
  readonly key: string | undefined;
  readonly outcome: Outcome;
}

interface Given {
  readonly transport: Transport;
  /** Whose calls they are. */
  readonly as: string;
  write(entry: Entry): void;
}

export function recorded({ transport, as, write }: Given): Transport {
  const noted = (
    operation: OperationName,
    input: unknown,
    { idempotencyKey: key }: Attempt,
    outcome: Outcome,
  ) => write({ as, operation, input: structuredClone(input), key, outcome });

  return {
    name: transport.name,
    async call(operation, input, attempt) {
      try {
        const answer = await transport.call(operation, input, attempt);
        noted(operation, input, attempt, answer);
        return answer;
      } catch (error) {
        noted(operation, input, attempt, failureOf(error));
        throw error;
      }
    },
    async *export(operation, input, attempt) {
      const items: unknown[] = [];
      let outcome: Outcome = { value: items };
      try {
        for await (const item of transport.export(operation, input, attempt)) {
          items.push(item);
          yield item;
        }
      } catch (error) {
        outcome = failureOf(error);
        throw error;
      } finally {
        // An export promises no order.
        items.sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
        noted(operation, input, attempt, outcome);
      }
    },
    async *watch(operation, input, attempt) {
      const events: unknown[] = [];
      let outcome: Outcome = { value: events };
      try {
        for await (const told of transport.watch(operation, input, attempt)) {
          if (told.event !== undefined) events.push(told.event);
          yield told;
        }
      } catch (error) {
        outcome = failureOf(error);
        throw error;
      } finally {
        noted(operation, input, attempt, outcome);
      }
    },
    async import(operation, input, lines, attempt) {
      try {
        const value = await transport.import(operation, input, lines, attempt);
        noted(operation, input, attempt, { value });
        return value;
      } catch (error) {
        noted(operation, input, attempt, failureOf(error));
        throw error;
      }
    },
  };
}

/** Any operation with any input. */
export interface Raw {
  readonly operation: OperationName;
  readonly input: unknown;
  readonly key?: string | undefined;
  /** Of an import. */
  readonly lines?: readonly unknown[] | undefined;
}

/** One attempt through a transport, without the SDK's manners. */
export async function ask(transport: Transport, raw: Raw, token: string | undefined): Promise<Outcome> {
  const controller = new AbortController();
  const attempt = { token, idempotencyKey: raw.key, signal: controller.signal };
  try {
    return await asked(transport, raw, attempt);
  } catch (error) {
    return failureOf(error);
  } finally {
    if (operations[raw.operation].kind === "watch") controller.abort();
  }
}

async function asked(transport: Transport, raw: Raw, attempt: Attempt): Promise<Outcome> {
  const [operation, input] = [raw.operation as never, raw.input as never];
  switch (operations[raw.operation].kind) {
    case "export":
      return { value: await Array.fromAsync(transport.export(operation, input, attempt)) };
    case "watch":
      return { value: await isOpened(transport.watch(operation, input, attempt)) };
    case "import":
      return { value: await transport.import(operation, input, each(raw.lines ?? []) as never, attempt) };
    default:
      return transport.call(operation, input, attempt);
  }
}

/** Where it begins is all that is waited for. */
async function isOpened(events: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of events) return true;
  return false;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}

/** Kind, reason and violations as a set of fields and reasons; anything but a ShopError is a failure of the test. */
export function failureOf(error: unknown): Outcome {
  if (!(error instanceof ShopError)) throw error;
  const { kind, reason, violations } = error;
  return { kind, reason, violations: [...new Set(violations.map((v) => `${v.field}: ${v.reason}`))].sort() };
}
