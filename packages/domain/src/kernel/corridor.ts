/** The one corridor of every request: input check, permission, idempotency, transaction, events, and the meaning of errors. */
import { currentMeter, type Database, inTransaction, metered, type Transaction } from "@trefoil/prisma";
import type * as z from "zod";
import { createBulkWork } from "./bulk-work.ts";
import { type Caller, system } from "./caller.ts";
import type { CursorCodec } from "./cursor.ts";
import { fromDatabaseError, isTransient } from "./database-errors.ts";
import { type AnyEdge, type Edge, uuidsOf } from "./edge.ts";
import { invalidInput, ShopError } from "./errors.ts";
import { actorOf, type EventMeta, type EventView, type NewEvent, writeEvents } from "./event-log.ts";
import { type Claim, checkKey, claim, hashInput, keep, keyOwner } from "./idempotency.ts";
import type { LogTail } from "./log-tail.ts";
import type {
  AnyOperation,
  BulkContext,
  Command,
  CommandContext,
  Export,
  Import,
  InputOf,
  OutputOf,
  Policy,
  Query,
  QueryContext,
  Watch,
} from "./operation.ts";
import { authorize } from "./permission.ts";
import { ReadContext } from "./read-context.ts";
import type { Reads } from "./reads.ts";
import type { Reason } from "./reasons.ts";
import type { Shown } from "./shown.ts";
import { toViolations } from "./violations.ts";
import { watchLines } from "./watched-lines.ts";

/** What a process brings to the corridor. */
export interface CorridorParts {
  readonly database: Database;
  readonly reads: Reads;
  readonly cursors: CursorCodec;
  readonly log: LogTail;
  /** Keys the hashes of idempotent inputs; the same for every process of a shop. */
  readonly secret: Uint8Array;
  readonly policy: Policy;
  /** Aborted when the process begins to stop. */
  readonly stopping?: AbortSignal | undefined;
  /** Refuses a caller who may not change anything now. */
  admit(context: CommandContext): Promise<void>;
  now(): Date;
  newId(): string;
  /** Told of every error that is a bug, with what is needed to find it. */
  onBug(
    error: unknown,
    about: { readonly operation: string; readonly traceparent: string | undefined },
  ): void;
}

/** What a protocol knows of a call beside its input. */
export interface Call {
  readonly caller: Caller;
  readonly idempotencyKey?: string | undefined;
  /** W3C trace context; its trace id becomes the events' correlation id. */
  readonly traceparent?: string | undefined;
  /** Correlation id where there is no trace. */
  readonly requestId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of a watch: told where it begins, and how far it has read where it shows nothing. */
  readonly reached?: ((position: string) => void) | undefined;
  /** Of a list: its last items instead of its first. No input, because not all protocols have words for it. */
  readonly fromEnd?: boolean | undefined;
  /** Of a read: what the caller will show of the result, or of each item of a page; all, when undefined. */
  readonly shown?: Shown | undefined;
}

/** What a call cost in the database: milliseconds and statements. */
export interface Cost {
  readonly dbMs: number;
  readonly queries: number;
}

export interface Outcome<Out> {
  readonly value: Out;
  /** Whether this is the stored result of an earlier call with the same key. */
  readonly replayed: boolean;
  readonly cost: Cost;
}

/** What an edge leads to from each key, in their order; null where the caller may see nothing there. */
export interface Loaded<Out> {
  readonly values: readonly (Out | null)[];
  readonly cost: Cost;
}

export type Unary = Extract<AnyOperation, { kind: "query" | "command" }>;
type AnyCommand = Command<string, z.ZodType, unknown, unknown>;

/** Constraints that mean the same whatever operation breaks them. */
const GENERAL_CONFLICTS: Readonly<Record<string, Reason>> = {
  events_stream_id_stream_type_stream_version_key: "VERSION_MISMATCH",
  idempotency_keys_pkey: "IDEMPOTENCY_KEY_IN_PROGRESS",
};

const MAX_TRIES = 5;
/** The request deadline. */
const TIMEOUT_MS = 15_000;
/** An import takes as long as its upload. */
const BULK_TIMEOUT_MS = 24 * 3600 * 1000;

export function createCorridor(parts: CorridorParts) {
  const bulk = createBulkWork(parts.database.pool.options.max);
  /** Runs a read or a write. Fails with a ShopError and nothing else. */
  async function run<O extends Unary>(
    operation: O,
    input: InputOf<O>,
    call: Call,
  ): Promise<Outcome<OutputOf<O>>> {
    return metered(async () => {
      try {
        const checked = check(operation, input, call);
        const [value, replayed] =
          operation.kind === "query"
            ? [await (operation as Query<string, z.ZodType, unknown>).run(queryContext(call), checked), false]
            : await write(operation as unknown as AnyCommand, checked, call);
        return {
          value: (await settled(operation, checked, value, call)) as OutputOf<O>,
          replayed,
          cost: costSoFar(),
        };
      } catch (error) {
        throw meaning(error, operation, call);
      }
    }, call);
  }

  /** Follows an edge from these resources (TypeIDs) as the caller. Fails with a ShopError and nothing else. */
  async function load<S extends z.ZodType, Out>(
    edge: Edge<string, S, Out>,
    keys: readonly string[],
    input: z.input<S>,
    call: Call,
  ): Promise<Loaded<Out>> {
    return metered(async () => {
      try {
        const checked = check(edge, input, call) as z.output<S>;
        const uuids = uuidsOf(edge, keys);
        const distinct = [...new Set(uuids)];
        const found =
          distinct.length === 0 ? undefined : await edge.run(queryContext(call), distinct, checked);
        return { values: uuids.map((uuid) => found?.get(uuid) ?? null), cost: costSoFar() };
      } catch (error) {
        throw meaning(error, edge, call);
      }
    }, call);
  }

  /** Runs an export or a watch: the input is checked at once, items are read as they are taken. */
  function stream<N extends string, S extends z.ZodType>(
    operation: Watch<N, S>,
    input: z.input<S>,
    call: Call,
  ): AsyncIterable<EventView>;
  function stream<N extends string, S extends z.ZodType, Item>(
    operation: Export<N, S, Item>,
    input: z.input<S>,
    call: Call,
  ): AsyncIterable<Item>;
  function stream(
    operation: Export<string, z.ZodType, unknown> | Watch<string, z.ZodType>,
    input: unknown,
    call: Call,
  ): AsyncIterable<unknown> {
    const items = operation.run(queryContext(call), check(operation, input, call));
    return withMeaning(items, operation, call);
  }

  /** The shop's own work after a commit, in one transaction with its events. Its errors come back as they are. */
  function work<T>(task: (context: CommandContext) => Promise<T>): Promise<T> {
    return transact({ caller: system }, task);
  }

  /** Runs an import over lines that are read as they arrive. What `lines` itself throws is the protocol's own and comes back as it is. */
  async function ingest<N extends string, S extends z.ZodType, Out>(
    operation: Import<N, S, Out>,
    input: z.input<S>,
    lines: AsyncIterable<unknown>,
    call: Call,
  ): Promise<Outcome<Out>> {
    const watched = watchLines(lines);
    return metered(async () => {
      try {
        const checked = check(operation, input, call) as z.output<S>;
        const { caller, signal } = call;
        await transact(call, parts.admit);
        const context: BulkContext = {
          caller,
          signal,
          now: parts.now(),
          newId: () => parts.newId(),
          atomically: (work) => bulk.hold(() => transact(call, work)),
          allOrNothing: (work) => bulk.hold(() => transact(call, work, BULK_TIMEOUT_MS)),
        };
        const value = await bulk.admit(() => operation.run(context, checked, watched.lines));
        return { value, replayed: false, cost: costSoFar() };
      } catch (error) {
        throw watched.threw(error) ? error : meaning(error, operation, call);
      }
    }, call);
  }

  async function write(
    operation: AnyCommand,
    input: unknown,
    call: Call,
  ): Promise<[value: unknown, replayed: boolean]> {
    checkKey(call.idempotencyKey, operation.idempotency);
    const claimed = claimOf(operation, input, call);
    const ready = await operation.prepare?.(input);
    const run = async (context: CommandContext) => {
      if (operation.permission.who !== "anyone") await parts.admit(context);
      return operation.run(context, input, ready);
    };
    return transact(call, async (context) => {
      if (claimed === undefined) return [await run(context), false];
      const stored = await claim(context.sql, claimed);
      if (stored !== undefined) return [stored, true];
      const value = await run(context);
      await keep(context.sql, claimed, value, context.now);
      return [value, false];
    });
  }

  async function settled(
    operation: AnyOperation,
    input: unknown,
    value: unknown,
    call: Call,
  ): Promise<unknown> {
    if (operation.kind !== "command" || operation.settle === undefined) return value;
    return operation.settle(queryContext(call), input, value);
  }

  function claimOf(operation: AnyCommand, input: unknown, call: Call): Claim | undefined {
    if (call.idempotencyKey === undefined) return undefined;
    const hash = hashInput(parts.secret, without(input as object, operation.unhashed ?? []));
    return { caller: keyOwner(call.caller), operation: operation.name, key: call.idempotencyKey, hash };
  }

  /** One transaction with the events appended in it; tried again when the database asks for it, but for a bulk: its lines are gone. */
  async function transact<T>(
    call: Call,
    work: (context: CommandContext) => Promise<T>,
    timeoutMs = TIMEOUT_MS,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const events: NewEvent[] = [];
        const value = await inTransaction(
          parts.database,
          (transaction) => once(transaction, { call, work, events }),
          { timeoutMs },
        );
        if (events.length > 0) parts.log.committed(events);
        return value;
      } catch (error) {
        const again = timeoutMs === TIMEOUT_MS && attempt < MAX_TRIES && isTransient(error);
        if (!again) throw error;
      }
    }
  }

  async function once<T>(transaction: Transaction, { call, work, events }: Attempt<T>): Promise<T> {
    const { caller, signal } = call;
    const occasion = { meta: metaOf(call), now: parts.now(), newId: () => parts.newId() };
    const append = (event: NewEvent) => void events.push(event);
    const value = await work({ ...transaction, ...occasion, policy: parts.policy, caller, signal, append });
    signal?.throwIfAborted();
    await writeEvents(transaction.sql, events, occasion);
    return value;
  }

  function queryContext(call: Call): QueryContext {
    return new ReadContext(call, parts);
  }

  function metaOf({ caller, traceparent, requestId }: Call): EventMeta {
    const correlationId = traceparent?.slice(3, 35) ?? requestId ?? parts.newId();
    return { actor: actorOf(caller), correlationId, causationId: null, traceparent: traceparent ?? null };
  }

  async function* withMeaning<Item>(items: AsyncIterable<Item>, operation: AnyOperation, call: Call) {
    try {
      yield* items;
    } catch (error) {
      throw meaning(error, operation, call);
    }
  }

  function meaning(error: unknown, operation: AnyOperation | AnyEdge, call: Call): ShopError {
    if (error instanceof ShopError) return error;
    if (call.signal?.aborted) return new ShopError("DEADLINE_EXCEEDED", undefined, { cause: error });
    const conflicts = "conflicts" in operation ? operation.conflicts : undefined;
    const known = fromDatabaseError(error, { ...GENERAL_CONFLICTS, ...conflicts });
    if (known) return known;
    parts.onBug(error, { operation: operation.name, traceparent: call.traceparent });
    return new ShopError("INTERNAL", undefined, { cause: error });
  }

  return { run, load, stream, ingest, work, log: parts.log };
}

interface Attempt<T> {
  readonly call: Call;
  readonly work: (context: CommandContext) => Promise<T>;
  /** Where the events of the attempt are gathered. */
  readonly events: NewEvent[];
}

export type Corridor = ReturnType<typeof createCorridor>;

function check(operation: AnyOperation | AnyEdge, input: unknown, call: Call): unknown {
  const parsed = operation.input.safeParse(input, { reportInput: true });
  if (!parsed.success) throw invalidInput(toViolations(parsed.error.issues));
  authorize(operation.permission, call.caller);
  return parsed.data;
}

function costSoFar(): Cost {
  const { dbMs, queries } = currentMeter() ?? { dbMs: 0, queries: 0 };
  return { dbMs, queries };
}

function without(input: object, names: readonly string[]): object {
  return names.length === 0
    ? input
    : Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}
