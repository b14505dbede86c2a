import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestShop, type TestShop } from "../testing/test-shop.ts";
import { sweepEmails } from "./email-queue.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

it("forgets e-mails that are over for a month, and none that is still to be sent", async () => {
  const { pool } = test.database;
  const add = (subject: string, days: number, runAt: Date | null) =>
    pool.query(
      `INSERT INTO emails (id, recipient, subject, body, run_at, created_at, updated_at)
       VALUES ($1, 'a@example.com', $2, '', $3, now(), now() - $4 * interval '1 day')`,
      [randomUUIDv7(), subject, runAt, days],
    );
  await add("sent long ago", 31, null);
  await add("sent lately", 29, null);
  await add("waiting", 31, new Date());
  expect(await sweepEmails(test.database)).toBe(1);
  expect(await sweepEmails(test.database)).toBe(0);
  const { rows } = await pool.query("SELECT subject FROM emails ORDER BY subject");
  expect(rows.map(({ subject }) => subject)).toEqual(["sent lately", "waiting"]);
});
