/** A pg pool whose every statement is charged to the meter of the work that asked for it. */
import pg from "pg";
import { charge, count, currentMeter } from "./meter.ts";
import type { Running, RunningStatements, Waiter } from "./running.ts";
import { remember } from "./transaction.ts";

type Ask = (...args: unknown[]) => unknown;
type Answered = (error: unknown, result: unknown) => void;

/** On the statements of `pool.query`: who waits for them. */
const WAITER = Symbol("waiter");

/** Charges statements sent on a client taken by `pool.connect()`: transactions, Prisma's too. */
export class MeteredClient extends pg.Client {
  /** Set by the pool. */
  running: RunningStatements | undefined;

  // pg.Pool#query hands a callback to its client and is charged by the pool; everybody else awaits a promise.
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override query(...args: any[]): any {
    const answered = args.at(-1);
    if (typeof answered === "function") return this.#ofPool(args, answered as Answered);
    const meter = currentMeter();
    if (meter === undefined) return (super.query as Ask)(...args);
    const sent = meter.waiter && !endsTransaction(args[0]) && this.running?.begin(this, meter.waiter);
    const answer = (super.query as Ask)(...args);
    if (answer instanceof Promise) return charge(meter, sent ? after(answer, sent) : answer);
    // A submittable (COPY, cursor) is counted; its time is its stream's, which nobody awaits here.
    if (sent) sent.over(() => undefined);
    count(meter);
    return answer;
  }

  #ofPool(args: unknown[], answered: Answered): unknown {
    const waiter = (args[0] as { readonly [WAITER]?: Waiter })[WAITER];
    const sent = waiter && this.running?.begin(this, waiter);
    if (sent !== undefined) args[args.length - 1] = sent.over.bind(sent, answered as () => void);
    return (super.query as Ask)(...args);
  }
}

/**
 * Ended before it has done anything, it would leave its transaction open, and Prisma gives the connection to
 * others all the same; and what has got as far as COMMIT had better happen.
 */
function endsTransaction(statement: unknown): boolean {
  const text = typeof statement === "string" ? statement : (statement as { readonly text?: unknown }).text;
  return text === "COMMIT" || text === "ROLLBACK";
}

/** The same answer, not before the statement is out of everybody's hands. */
async function after<T>(answer: Promise<T>, sent: Running): Promise<T> {
  const done = Promise.withResolvers<void>();
  try {
    return await answer;
  } finally {
    sent.over(done.resolve);
    await done.promise;
  }
}

/** Charges `pool.query`, the wait for a free connection included. */
export class MeteredPool extends pg.Pool {
  constructor(config: pg.PoolConfig, running: RunningStatements) {
    super({ ...config, Client: MeteredClient as unknown as new () => pg.ClientBase });
    this.on("connect", (client) => {
      (client as unknown as MeteredClient).running = running;
    });
    // Whoever took it next would be in the transaction, too.
    this.on("release", (_, client) => {
      if (client.getTransactionStatus() !== "I") void (client as unknown as pg.Client).end();
    });
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override connect(...args: any[]): any {
    const taken = (super.connect as Ask)(...args);
    return taken instanceof Promise ? taken.then(remembered) : taken;
  }

  // A waiting query is dispatched in the context of whoever frees the connection, so the meter is read here.
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override query(...args: any[]): any {
    const meter = currentMeter();
    if (meter?.waiter !== undefined) args[0] = waitedFor(args[0], meter.waiter);
    const answer = (super.query as Ask)(...args);
    return meter !== undefined && answer instanceof Promise ? charge(meter, answer) : answer;
  }
}

/** A statement that says who waits for it: by the time it is sent, somebody else may be at work. */
function waitedFor(statement: unknown, waiter: Waiter): unknown {
  if (typeof statement === "string") return { text: statement, [WAITER]: waiter };
  const submittable = typeof (statement as { readonly submit?: unknown }).submit === "function";
  return submittable ? statement : { ...(statement as object), [WAITER]: waiter };
}

function remembered(connection: pg.PoolClient): pg.PoolClient {
  remember(connection);
  return connection;
}
