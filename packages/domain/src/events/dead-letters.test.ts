import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  consumerLags,
  consumers,
  operations,
  type RunningConsumers,
  startConsumers,
  toTypeId,
} from "../index.ts";
import { asStaff, openTestShop, orderOf, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
let running: RunningConsumers | undefined;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(async () => {
  await running?.stop();
  await test.shop.log.close();
  await test.close();
});

const { listConsumers, listDeadLetters, replayDeadLetter, placeOrder } = operations;

it("shows where every consumer is, and how many events it has still to look at", async () => {
  const before = (await test.shop.run(listConsumers, {}, asStaff())).value.items;
  expect(before.map(({ name }) => name)).toEqual(consumers.map(({ name }) => name));
  const product = await test.newProduct();
  const buyer = await test.newCustomer();
  await test.shop.run(placeOrder, orderOf(product), { ...buyer, idempotencyKey: randomUUIDv7() });
  running = await startConsumers({ shop: test.shop, consumers, report: (error) => test.bugs.push(error) });
  await expect
    .poll(async () => [...(await consumerLags(test.database, test.shop.log)).values()], { timeout: 15_000 })
    .toEqual(consumers.map(() => 0));
  await running.stop();
  const after = (await test.shop.run(listConsumers, {}, asStaff())).value.items;
  const head = String(await test.shop.log.head());
  for (const state of after)
    expect(state).toMatchObject({ position: head, head, lag: 0, deadLetters: 0, lastError: null });
  expect(test.bugs).toEqual([]);
});

it("replays a dead letter exactly once, in the transaction of the command", async () => {
  const product = await test.newProduct();
  const buyer = await test.newCustomer();
  const { value: order } = await test.shop.run(placeOrder, orderOf(product), {
    ...buyer,
    idempotencyKey: randomUUIDv7(),
  });
  const consumer = "webhooks";
  await test.database.pool.query(
    `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
      SELECT $1, $2, id, 'it failed', 5, now(), now() FROM events WHERE stream_id = $3 AND type = 'trefoil.order.placed.v1'`,
    [randomUUIDv7(), consumer, uuidOf(order.id)],
  );
  const { value: page } = await test.shop.run(listDeadLetters, { consumer, status: "DEAD" }, asStaff());
  const [letter] = page.items;
  expect(letter).toMatchObject({ consumer, error: "it failed", attempts: 5, status: "DEAD" });
  expect(letter?.event).toMatchObject({ subject: order.id, type: "trefoil.order.placed.v1" });
  expect(letter?.event.time).toBe(order.placedAt);
  expect(JSON.stringify(letter)).not.toContain("tok_visa");

  const id = letter?.id as string;
  const [first, second] = await Promise.allSettled([
    test.shop.run(replayDeadLetter, { id }, asStaff()),
    test.shop.run(replayDeadLetter, { id }, asStaff()),
  ]);
  const outcomes = [first, second].map((outcome) =>
    outcome.status === "fulfilled" ? outcome.value.value.status : outcome.reason.reason,
  );
  expect(outcomes.toSorted()).toEqual(["DEAD_LETTER_REPLAYED", "REPLAYED"]);
  const { rows } = await test.database.pool.query(
    "SELECT count(*)::int AS count FROM consumer_inbox WHERE consumer = $1 AND event_id = (SELECT event_id FROM dead_letters)",
    [consumer],
  );
  expect(rows).toEqual([{ count: 1 }]);
  const { value: dead } = await test.shop.run(listDeadLetters, { status: "DEAD" }, asStaff());
  expect(dead.items).toEqual([]);
});

it("refuses to replay what the consumer still can't take, and changes nothing", async () => {
  const [event, letter] = [randomUUIDv7(), randomUUIDv7()];
  const poison = `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id)
    SELECT $1, 'payment', stream_id, 9000, 'trefoil.payment.refunded.v1', '{}', meta, now(), owner_id
    FROM events WHERE type = 'trefoil.order.placed.v1' LIMIT 1`;
  await test.database.pool.query(poison, [event]);
  await test.database.pool.query(
    `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
      VALUES ($1, 'notifications', $2, 'it failed', 5, now(), now())`,
    [letter, event],
  );
  const replay = test.shop.run(replayDeadLetter, { id: toTypeId("deadLetter", letter) }, asStaff());
  await expect(replay).rejects.toMatchObject({
    reason: "DEAD_LETTER_FAILED_AGAIN",
    kind: "FAILED_PRECONDITION",
  });
  const { rows } = await test.database.pool.query(
    `SELECT status, (SELECT count(*)::int FROM consumer_inbox WHERE event_id = $2 AND consumer = 'notifications') AS taken
      FROM dead_letters WHERE id = $1`,
    [letter, event],
  );
  expect(rows).toEqual([{ status: "DEAD", taken: 0 }]);
  expect(test.bugs).toEqual([]);
});

it("knows no dead letter that is not there", async () => {
  const id = "dlt_01h455vb4pex5vsknk084sn02q";
  await expect(test.shop.run(replayDeadLetter, { id }, asStaff())).rejects.toMatchObject({
    reason: "DEAD_LETTER_NOT_FOUND",
  });
});
