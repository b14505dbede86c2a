import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import { type Database, openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { LogTail } from "../kernel/index.ts";
import { matches } from "./event-filter.ts";
import { createLogTail } from "./log-tail.ts";

let url: string;
let drop: () => Promise<void>;
let writer: Database;
const tails: { tail: LogTail; database: Database }[] = [];

beforeAll(async () => {
  ({ url, drop } = await testDatabase());
  writer = openDatabase({ url, poolSize: 24, connectionTimeoutMs: 20_000 });
});
afterEach(async () => {
  for (const { tail, database } of tails.splice(0)) {
    await tail.close();
    await database.close();
  }
});
afterAll(async () => {
  await writer.close();
  await drop();
});

/** The tail of a process of its own. */
function openTail(ring?: { events: number; bytes: number }): LogTail {
  const database = openDatabase({ url, poolSize: 4, connectionTimeoutMs: 20_000 });
  const tail = createLogTail({ database, ring });
  tails.push({ tail, database });
  return tail;
}

type Sql = Pick<Database["pool"], "query">;

/** Appends events of a stream and returns their positions. */
async function append(
  sql: Sql,
  { count = 1, type = "trefoil.test.happened.v1", stream = randomUUID() } = {},
) {
  const { rows } = await sql.query<{ position: number }>(
    `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
      SELECT gen_random_uuid(), 'order', $1, v, $2, '{}', '{"actor":{"role":"SYSTEM","id":null}}', now()
      FROM generate_series(1, $3::int) v RETURNING position`,
    [stream, type, count],
  );
  return rows.map(({ position }) => position);
}

/** A transaction that has appended and is still open. */
async function openTransaction() {
  const client = await writer.pool.connect();
  await client.query("BEGIN");
  const positions = await append(client);
  const end = async (word: "COMMIT" | "ROLLBACK") => {
    await client.query(word);
    client.release();
  };
  return { position: positions[0] as number, client, end };
}

/** All positions after one, as a reader takes them, until it has seen the one that it waits for. */
async function collect(tail: LogTail, after: number, until: (seen: number[], type?: string) => boolean) {
  const seen: number[] = [];
  let position = after;
  const signal = AbortSignal.timeout(20_000);
  let type: string | undefined;
  while (!until(seen, type)) {
    const { events, upTo } = await tail.read(position, 100);
    seen.push(...events.map((event) => Number(event.position)));
    position = upTo;
    type = events.at(-1)?.type ?? type;
    if (events.length === 0) await tail.changed(position, signal);
  }
  return seen;
}

it("reads every event once and in order under concurrent writers, rollbacks and slow transactions, in two processes", async () => {
  const local = openTail();
  const remote = openTail({ events: 50, bytes: 1 << 20 });
  const start = await local.head();
  const committed: number[] = [];
  const writers = 16;
  const lastType = "trefoil.test.ended.v1";

  async function write(index: number): Promise<void> {
    for (let round = 0; round < 40; round++) {
      const client = await writer.pool.connect();
      await client.query("BEGIN");
      const positions = await append(client, { count: 1 + Math.floor(Math.random() * 4) });
      if (Math.random() < 0.3) await client.query("SELECT pg_sleep($1)", [Math.random() * 0.03]);
      if (Math.random() < 0.3) positions.push(...(await append(client)));
      const lost = Math.random() < 0.25;
      await client.query(lost ? "ROLLBACK" : "COMMIT");
      client.release();
      if (!lost) committed.push(...positions);
      // The other process hears of it through the database alone, and of a third of it not at all.
      if (!lost && index % 3 > 0) local.committed([{ type: "trefoil.test.happened.v1" }]);
    }
  }
  const done = (_: number[], type?: string) => type === lastType;
  const readers = [local, local, remote, remote].map((tail) => collect(tail, start, done));
  await Promise.all(Array.from({ length: writers }, (_, index) => write(index)));
  committed.push(...(await append(writer.pool, { type: lastType })));
  const expected = committed.toSorted((a, b) => a - b);
  for (const seen of await Promise.all(readers)) expect(seen).toEqual(expected);
});

it("waits for a slow transaction that drew an earlier position, whichever of the two began first", async () => {
  const tail = openTail();
  const start = await tail.head();
  const early = await writer.pool.connect();
  // Its id is the lower one and its position the higher: what is still open has the highest id of all.
  await early.query("BEGIN; SELECT pg_current_xact_id()");
  const slow = await openTransaction();
  const [later] = await append(early);
  await early.query("COMMIT");
  early.release();
  for (let look = 0; look < 5; look++) expect(await tail.head()).toBe(start);
  await slow.end("COMMIT");
  expect(await collect(tail, start, (seen) => seen.length === 2)).toEqual([slow.position, later]);
});

it("passes a gap that is left by a rollback, with nobody to tell, and whatever else is open", async () => {
  const tail = openTail();
  const start = await tail.head();
  const unrelated = await writer.pool.connect();
  await unrelated.query("BEGIN; CREATE TEMP TABLE anything (); SELECT pg_current_xact_id()");
  const lost = await openTransaction();
  const [later] = await append(writer.pool);
  const reading = collect(tail, start, (seen) => seen.length === 1);
  await lost.end("ROLLBACK");
  expect(await reading).toEqual([later]);
  await unrelated.query("ROLLBACK");
  unrelated.release();
});

it("begins behind a transaction that is still open, and misses nothing of it", async () => {
  const slow = await openTransaction();
  const [later] = await append(writer.pool);
  const tail = openTail();
  const head = tail.head();
  await slow.end("COMMIT");
  expect(await head).toBe(later);
  const { events } = await tail.read(slow.position - 1, 10);
  expect(events.map(({ position }) => position)).toEqual([slow.position, later]);
});

it("tells other processes of the types that were committed", async () => {
  const [here, there] = [openTail(), openTail()];
  const heard = Promise.withResolvers<ReadonlySet<string>>();
  there.onCommit((types) => types.has("trefoil.test.told.v1") && heard.resolve(types));
  here.committed([{ type: "trefoil.test.told.v1" }]);
  const again = setInterval(() => here.committed([{ type: "trefoil.test.told.v1" }]), 50);
  expect([...(await heard.promise)]).toEqual(["trefoil.test.told.v1"]);
  clearInterval(again);
});

it("tells of a commit whose process died before it could tell", async () => {
  const tail = openTail();
  const heard = Promise.withResolvers<boolean>();
  tail.onCommit((types) => types.has("trefoil.test.orphaned.v1") && heard.resolve(true));
  await append(writer.pool, { type: "trefoil.test.orphaned.v1" });
  expect(await heard.promise).toBe(true);
});

it("goes on when its connections are cut", async () => {
  const tail = openTail();
  const start = await tail.head();
  const reading = collect(tail, start, (seen) => seen.length === 3);
  for (let round = 0; round < 3; round++) {
    await writer.pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%LISTEN%' AND datname = current_database() AND pid <> pg_backend_pid()",
    );
    await append(writer.pool);
  }
  expect((await reading).length).toBe(3);
});

it("gives a reader that is far behind the same as one that is near, filtered or not", async () => {
  const [small, large] = [openTail({ events: 5, bytes: 1 << 20 }), openTail()];
  const start = await large.head();
  await small.head();
  const streams = Array.from({ length: 4 }, () => randomUUID());
  for (let round = 0; round < 10; round++)
    for (const stream of streams)
      await writer.pool.query(
        `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id)
          VALUES (gen_random_uuid(), $2, $1, $3, $4, '{}', '{}', now(), $1)`,
        [stream, round % 2 ? "order" : "payment", round + 1, `trefoil.test.kind_${round % 3}.v1`],
      );
  const [stream] = streams;
  const filters = [
    {},
    { streamId: stream },
    { owner: stream },
    { streamId: stream, streams: ["payment" as const] },
    { types: new Set(["trefoil.test.kind_1.v1", "trefoil.test.kind_2.v1"]) },
    { partition: { index: Number.parseInt(stream?.slice(-6) ?? "", 16) % 2, of: 2 } },
    { wants: (event: { stream_version: number }) => event.stream_version % 4 === 1 },
  ];
  await small.head();
  const { events } = await large.read(start, 100);
  for (const filter of filters) {
    const expected = events.filter((event) => matches(filter, event)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(3);
    for (const tail of [small, large]) {
      const seen: unknown[] = [];
      for (let position = start; seen.length < expected.length; ) {
        const slice = await tail.next(filter, position, 3);
        seen.push(...slice.events.map(({ id }) => id));
        position = slice.upTo;
      }
      expect(seen).toEqual(expected);
    }
  }
});

it("lets a reader go at once when its signal is aborted, and keeps nothing of it", async () => {
  const tail = openTail();
  const head = await tail.head();
  const leaving = new AbortController();
  const { signal } = leaving;
  const waits = [
    tail.next({}, head, 10, { signal }),
    tail.next({ streamId: randomUUID() }, head, 10, { signal }),
    tail.next({ owner: randomUUID() }, head + 1_000, 10, { signal }),
  ];
  const changed = tail.changed(head, signal).catch((error: unknown) => error);
  await tail.head();
  expect(getEventListeners(signal, "abort").length).toBe(4);
  leaving.abort("gone");
  expect(await Promise.all(waits)).toEqual([
    { events: [], upTo: head },
    { events: [], upTo: head },
    { events: [], upTo: head + 1_000 },
  ]);
  expect(await changed).toBe("gone");
  expect(getEventListeners(signal, "abort").length).toBe(0);
});
