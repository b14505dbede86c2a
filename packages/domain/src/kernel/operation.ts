/** An operation is a value: what the shop can do, who may do it, and how a retry of it is kept safe. */
import type { Database, Transaction } from "@trefoil/prisma";
import type * as z from "zod";
import type { Caller } from "./caller.ts";
import type { CursorCodec } from "./cursor.ts";
import type { EventMeta, EventView, NewEvent } from "./event-log.ts";
import type { LogTail } from "./log-tail.ts";
import type { Permission } from "./permission.ts";
import type { Reads } from "./reads.ts";
import type { Reason } from "./reasons.ts";
import type { Shown } from "./shown.ts";

interface Context {
  readonly caller: Caller;
  /** The instant of the call: one for all that it writes. */
  readonly now: Date;
  /** Aborted when the caller has gone or the deadline has passed. */
  readonly signal: AbortSignal | undefined;
}

/** What a read may use. */
export interface QueryContext extends Context {
  readonly database: Database;
  readonly reads: Reads;
  readonly cursors: CursorCodec;
  /** The log as this process tails it. */
  readonly log: LogTail;
  /** Aborted when the process begins to stop: from then on nothing is worth waiting for here. */
  readonly stopping: AbortSignal | undefined;
  /** Of a list: whether its last items are asked for instead of its first. */
  readonly fromEnd: boolean;
  /** What will be looked at of the view, or of each item; all, when undefined. */
  readonly shown: Shown | undefined;
  /**
   * A watch tells it where it begins, once nothing can refuse it any more, and later how far it has read where it shows
   * nothing: from there the stream can be resumed.
   */
  readonly reached: ((position: string) => void) | undefined;
}

/** What whoever runs the shop has settled and an operation must keep to. */
export interface Policy {
  /** Whether webhooks may be sent to http URLs and to addresses that are not public: for development. */
  readonly allowPrivateWebhooks: boolean;
}

/** What a write may use: everything happens in one transaction. */
export interface CommandContext extends Context, Transaction {
  readonly policy: Policy;
  /** Who does it and as part of what, as every event of this command says. */
  readonly meta: EventMeta;
  /** A fresh UUIDv7. */
  newId(): string;
  /** Adds an event to the log, in this transaction. */
  append(event: NewEvent): void;
}

/** What a bulk write may use: it says itself where its transactions begin and end. Each waits until a connection is free for it. */
export interface BulkContext extends Context {
  /** A fresh UUIDv7. */
  newId(): string;
  /** One transaction, tried again when the database asks for it: for lines that are at hand. */
  atomically<T>(work: (context: CommandContext) => Promise<T>): Promise<T>;
  /** One transaction that may last as long as the upload, and is tried once: its lines come but once. */
  allOrNothing<T>(work: (context: CommandContext) => Promise<T>): Promise<T>;
}

interface Declared<Name extends string, Schema extends z.ZodType> {
  readonly name: Name;
  readonly input: Schema;
  readonly permission: Permission;
}

/** A read: no transaction, no idempotency. */
export interface Query<Name extends string, Schema extends z.ZodType, Out> extends Declared<Name, Schema> {
  readonly kind: "query";
  run(context: QueryContext, input: z.output<Schema>): Promise<Out>;
}

/** A write: one transaction with its events and its idempotency key. */
export interface Command<Name extends string, Schema extends z.ZodType, Out, Ready>
  extends Declared<Name, Schema> {
  readonly kind: "command";
  readonly idempotency: "required" | "optional";
  /** Fields that say how to answer and not what to do: a retry with the same key may change them. */
  readonly unhashed?: readonly string[];
  /** Constraints that the input may break, and the reason that each stands for. */
  readonly conflicts?: Readonly<Record<string, Reason>>;
  /** Slow work that needs no database, done before the transaction begins. */
  prepare?(input: z.output<Schema>): Promise<Ready>;
  run(context: CommandContext, input: z.output<Schema>, ready: Ready): Promise<Out>;
  /** After the commit: what is answered to a caller who waits for what the command sets off. */
  settle?(context: QueryContext, input: z.output<Schema>, result: Out): Promise<Out>;
}

/** A read whose result is too large to hold: items are produced as fast as they are taken. */
export interface Export<Name extends string, Schema extends z.ZodType, Item> extends Declared<Name, Schema> {
  readonly kind: "export";
  run(context: QueryContext, input: z.output<Schema>): AsyncIterable<Item>;
}

/** A live stream of events: those after a position, then each as it is committed, until the caller goes. */
export interface Watch<Name extends string, Schema extends z.ZodType> extends Declared<Name, Schema> {
  readonly kind: "watch";
  run(context: QueryContext, input: z.output<Schema>): AsyncIterable<EventView>;
}

/** A bulk write that reads its lines as they arrive. */
export interface Import<Name extends string, Schema extends z.ZodType, Out> extends Declared<Name, Schema> {
  readonly kind: "import";
  run(context: BulkContext, input: z.output<Schema>, lines: AsyncIterable<unknown>): Promise<Out>;
}

export type AnyOperation =
  | Query<string, z.ZodType, unknown>
  | Command<string, z.ZodType, unknown, unknown>
  | Export<string, z.ZodType, unknown>
  | Watch<string, z.ZodType>
  | Import<string, z.ZodType, unknown>;

/** What a caller passes: before defaults and decoding. */
export type InputOf<O extends AnyOperation> = z.input<O["input"]>;

/** What the operation answers; for an export, one item. */
export type OutputOf<O extends AnyOperation> =
  ReturnType<O["run"]> extends AsyncIterable<infer Item> ? Item : Awaited<ReturnType<O["run"]>>;

export function query<const Name extends string, Schema extends z.ZodType, Out>(
  declared: Omit<Query<Name, Schema, Out>, "kind">,
): Query<Name, Schema, Out> {
  return { kind: "query", ...declared };
}

export function command<const Name extends string, Schema extends z.ZodType, Out, Ready = undefined>(
  declared: Omit<Command<Name, Schema, Out, Ready>, "kind">,
): Command<Name, Schema, Out, Ready> {
  return { kind: "command", ...declared };
}

export function exportOf<const Name extends string, Schema extends z.ZodType, Item>(
  declared: Omit<Export<Name, Schema, Item>, "kind">,
): Export<Name, Schema, Item> {
  return { kind: "export", ...declared };
}

export function watchOf<const Name extends string, Schema extends z.ZodType>(
  declared: Omit<Watch<Name, Schema>, "kind">,
): Watch<Name, Schema> {
  return { kind: "watch", ...declared };
}

export function importOf<const Name extends string, Schema extends z.ZodType, Out>(
  declared: Omit<Import<Name, Schema, Out>, "kind">,
): Import<Name, Schema, Out> {
  return { kind: "import", ...declared };
}
