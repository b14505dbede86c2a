import { afterAll, beforeAll, expect, it } from "vitest";
import {
  chargeAll,
  currentMeter,
  type Database,
  type Meter,
  metered,
  meteredApart,
  openDatabase,
} from "./index.ts";
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

it("charges a statement to the work that asked for it, even when it waits for another's connection", async () => {
  const work = (count: number) =>
    metered(async () => {
      await Promise.all(Array.from({ length: count }, () => database.pool.query("SELECT pg_sleep(0.001)")));
      return currentMeter();
    });
  const [one, five, nine] = await Promise.all([work(1), work(5), work(9)]);
  expect([one?.queries, five?.queries, nine?.queries]).toEqual([1, 5, 9]);
  expect(nine?.dbMs).toBeGreaterThan(9);
  expect(currentMeter()).toBeUndefined();
});

it("charges a statement to the work that asked for it, and to the work that this is a part of", async () => {
  await metered(async () => {
    const part = (count: number) =>
      metered(async () => {
        for (let at = 0; at < count; at++) await database.pool.query("SELECT 1");
        return currentMeter()?.queries;
      });
    expect(await Promise.all([part(1), part(2)])).toEqual([1, 2]);
    expect(currentMeter()).toMatchObject({ queries: 3, dbMs: expect.toSatisfy((ms: number) => ms > 0) });
  });
});

it("charges what several waited for once to each, and once to the work round them", async () => {
  await metered(async () => {
    const waiting = await Promise.all([1, 2].map(() => metered(async () => currentMeter() as Meter)));
    await meteredApart(async () => {
      await database.pool.query("SELECT 1");
      chargeAll(waiting, currentMeter() as Meter);
    });
    expect(waiting.map(({ queries }) => queries)).toEqual([1, 1]);
    expect(currentMeter()?.queries).toBe(1);
  });
});

it("charges what Prisma sends, the statements of a transaction with its BEGIN and COMMIT", async () => {
  await metered(async () => {
    await database.prisma.customer.count();
    expect(currentMeter()?.queries).toBe(1);
    await database.prisma.$transaction(async (transaction) => {
      await transaction.customer.count();
      await transaction.$queryRaw`SELECT 1`;
    });
    expect(currentMeter()?.queries).toBe(5);
  });
});

it("charges a failed statement too", async () => {
  await metered(async () => {
    await expect(database.pool.query("SELECT nonsense")).rejects.toThrow("nonsense");
    expect(currentMeter()).toMatchObject({ queries: 1, dbMs: expect.toSatisfy((ms: number) => ms > 0) });
  });
});

it("prepares a named statement once a connection", async () => {
  const ask = () =>
    database.pool.query({ name: "answer", text: "SELECT $1::int + 1 AS answer", values: [41] });
  for (let time = 0; time < 5; time += 1) expect((await ask()).rows).toEqual([{ answer: 42 }]);
  const { rows } = await database.pool.query(
    "SELECT generic_plans + custom_plans AS runs FROM pg_prepared_statements WHERE name = 'answer'",
  );
  expect(rows).toEqual([{ runs: 5 }]);
});

it("reads column types exactly", async () => {
  const { rows } =
    await database.pool.query(`SELECT 9007199254740991 AS safe, 9007199254740993 AS unsafe, ARRAY[1::int8, NULL] AS list,
    0.1::numeric AS exact, '2026-03-04 05:06:07.8+02'::timestamptz AS time, '2026-03-04 05:06:07'::timestamptz AS whole,
    ARRAY['2026-03-04 05:06:07.123456Z'::timestamptz] AS times, date '2026-03-29' AS day, '{"a":1}'::jsonb AS json`);
  expect(rows).toEqual([
    {
      safe: 9007199254740991,
      unsafe: 9007199254740993n,
      list: [1, null],
      exact: "0.1",
      time: "2026-03-04T03:06:07.800Z",
      whole: "2026-03-04T05:06:07.000Z",
      times: ["2026-03-04T05:06:07.123Z"],
      day: "2026-03-29",
      json: { a: 1 },
    },
  ]);
});

it("leaves Prisma its own types", async () => {
  const [row] = await database.prisma.$queryRaw<
    object[]
  >`SELECT 5::int8 AS number, '2026-03-04Z'::timestamptz AS time`;
  expect(row).toEqual({ number: 5n, time: new Date("2026-03-04") });
});

it("ends a statement that takes too long", async () => {
  const impatient = openDatabase({ url: place.url, statementTimeoutMs: 20 });
  await expect(impatient.pool.query("SELECT pg_sleep(5)")).rejects.toMatchObject({ code: "57014" });
  await expect(impatient.prisma.$queryRaw`SELECT pg_sleep(5)::text`).rejects.toThrow("statement timeout");
  await impatient.close();
});

it("gives up on a connection that does not come free", async () => {
  const narrow = openDatabase({ url: place.url, poolSize: 1, connectionTimeoutMs: 500 });
  const taken = await narrow.pool.connect();
  await expect(narrow.pool.query("SELECT 1")).rejects.toThrow("timeout exceeded");
  taken.release();
  await narrow.close();
});

it("survives the loss of idle and of taken connections", async () => {
  const lost: Error[] = [];
  const victim = openDatabase({ url: place.url, poolSize: 2, onConnectionLost: (error) => lost.push(error) });
  const pidOf = async (): Promise<number> =>
    (await victim.pool.query("SELECT pg_backend_pid() AS pid")).rows[0].pid;
  const idle = await pidOf();
  const gone = Promise.withResolvers<void>();
  victim.pool.once("error", () => gone.resolve());
  await database.pool.query("SELECT pg_terminate_backend($1)", [idle]);
  await gone.promise;
  expect(lost).toMatchObject([{ code: "57P01" }]);
  const working = victim.prisma.$transaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await database.pool.query("SELECT pg_terminate_backend($1)", [row?.pid]);
    await transaction.$queryRaw`SELECT 1`;
  });
  await expect(working).rejects.toThrow();
  expect(await pidOf()).not.toBe(idle);
  expect(await victim.prisma.customer.count()).toBe(0);
  await victim.close();
});

it("opens connections beside the pool, with the same options, and ends them with itself", async () => {
  const own = openDatabase({ url: place.url, poolSize: 1, applicationName: "apart" });
  const client = await own.dedicated();
  const ended = new Promise<boolean>((done) => client.once("end", () => done(true)));
  await client.query("LISTEN news");
  const heard = new Promise((done) => client.once("notification", ({ payload }) => done(payload)));
  await own.pool.query("SELECT pg_notify('news', 'it works')");
  expect(await heard).toBe("it works");
  const { rows } = await client.query(
    "SELECT 9007199254740991 AS large, current_setting('application_name') AS name",
  );
  expect(rows).toEqual([{ large: 2 ** 53 - 1, name: "apart" }]);
  await own.close();
  expect(await ended).toBe(true);
  await expect(own.dedicated()).rejects.toThrow("closed");
});
