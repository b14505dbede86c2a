import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database,
  inTransaction,
  type Meter,
  metered,
  meteredApart,
  openDatabase,
  type Transaction,
} from "./index.ts";
import { currentMeter, waitersOf } from "./meter.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url, poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const SLEEP = "SELECT pg_sleep(10)";
const canceled = { code: "57014" };

/** As pg_stat_activity has them. */
async function asleep(): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND query = $1 AND state = 'active'",
    [SLEEP],
  );
  return rows[0]?.count ?? 0;
}

it("ends a statement at the server when nobody waits for it any more, and keeps its connection", async () => {
  const gone = new AbortController();
  const begun = performance.now();
  const slept = metered(() => database.pool.query(SLEEP), gone);
  await expect.poll(asleep).toBe(1);
  gone.abort();
  await expect(slept).rejects.toMatchObject(canceled);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(await asleep()).toBe(0);
});

it("ends statements of transactions, of Prisma too", async () => {
  for (const sleep of ["sql", "prisma"] as const) {
    const gone = new AbortController();
    const slept = metered(
      () =>
        inTransaction(database, ({ sql, prisma }) =>
          Promise.resolve<unknown>(sleep === "sql" ? sql.query(SLEEP) : prisma.$executeRawUnsafe(SLEEP)),
        ),
      gone,
    );
    await expect.poll(asleep).toBe(1);
    gone.abort();
    await expect(slept).rejects.toThrow(/cancel/);
    expect(await asleep()).toBe(0);
  }
});

it("leaves alone what others wait for, whoever has sent it, and what nobody gave up", async () => {
  const [early, late] = [new AbortController(), new AbortController()];
  const meterOf = (waiter: AbortController) => metered(() => currentMeter() as Meter, waiter);
  const waiting = new Set([meterOf(early), meterOf(late)]);
  const both = meteredApart(() => database.pool.query(SLEEP), waitersOf(waiting));
  const short = metered(() => database.pool.query("SELECT pg_sleep(0.3), 1 AS one"), { signal: undefined });
  early.abort();
  expect((await short).rows).toMatchObject([{ one: 1 }]);
  expect(await asleep()).toBe(1);
  late.abort();
  await expect(both).rejects.toMatchObject(canceled);
});

it("never ends the statement that a connection has gone on to", async () => {
  const rounds = Array.from({ length: 40 }, async (_, round) => {
    const gone = AbortSignal.timeout(20 + round);
    const first = metered(() => database.pool.query("SELECT pg_sleep(0.06)"), { signal: gone });
    await first.catch(() => undefined);
    return metered(() => database.pool.query("SELECT pg_sleep(0.005)"), { signal: undefined });
  });
  expect(await Promise.all(rounds)).toHaveLength(40);
});

it("lets a COMMIT be, whoever has gone", async () => {
  await database.pool.query(`
    CREATE TABLE slow (id int);
    CREATE FUNCTION nap() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.4); RETURN NULL; END';
    CREATE CONSTRAINT TRIGGER nap AFTER INSERT ON slow DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nap()`);
  const gone = new AbortController();
  const write = async ({ sql }: Transaction) => {
    await sql.query("INSERT INTO slow VALUES (1)");
    gone.abort();
    return "written";
  };
  expect(await metered(() => inTransaction(database, write), gone)).toBe("written");
  expect((await database.pool.query("SELECT id FROM slow")).rows).toEqual([{ id: 1 }]);
});

it("gives nobody a connection that is still in a transaction", async () => {
  const single = openDatabase({ url: place.url, poolSize: 1 });
  for (const statement of ["SELECT 1", "SELECT 1 / 0"]) {
    const taken = await single.pool.connect();
    await taken.query("BEGIN");
    await taken.query(statement).catch(() => undefined);
    taken.release();
    const { rows } = await single.pool.query("SELECT now() = statement_timestamp() AS alone");
    expect(rows).toEqual([{ alone: true }]);
  }
  await single.close();
});
