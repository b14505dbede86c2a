/** A pg pool whose every statement is charged to the meter of the work that asked for it. */
import pg from "pg";
import { charge, count, currentMeter } from "./meter.ts";
import { remember } from "./transaction.ts";

type Ask = (...args: unknown[]) => unknown;

/** Charges statements sent on a client taken by `pool.connect()`: transactions, Prisma's too. */
export class MeteredClient extends pg.Client {
  // pg.Pool#query hands a callback to its client and is charged by the pool; everybody else awaits a promise.
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override query(...args: any[]): any {
    const answer = (super.query as Ask)(...args);
    const meter = currentMeter();
    if (meter === undefined) return answer;
    if (answer instanceof Promise) return charge(meter, answer);
    // A submittable (COPY, cursor) is counted; its time is its stream's, which nobody awaits here.
    if (typeof args.at(-1) !== "function") count(meter);
    return answer;
  }
}

/** Charges `pool.query`, the wait for a free connection included. */
export class MeteredPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super({ ...config, Client: MeteredClient as unknown as new () => pg.ClientBase });
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override connect(...args: any[]): any {
    const taken = (super.connect as Ask)(...args);
    return taken instanceof Promise ? taken.then(remembered) : taken;
  }

  // A waiting query is dispatched in the context of whoever frees the connection, so the meter is read here.
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override query(...args: any[]): any {
    const answer = (super.query as Ask)(...args);
    const meter = currentMeter();
    return meter !== undefined && answer instanceof Promise ? charge(meter, answer) : answer;
  }
}

function remembered(connection: pg.PoolClient): pg.PoolClient {
  remember(connection);
  return connection;
}
