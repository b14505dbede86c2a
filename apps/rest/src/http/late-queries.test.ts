import { connect } from "@trefoil/prisma";
import { expect, it } from "vitest";
import { startRestUnderTest } from "../testing/rest-under-test.ts";

const WAITING = `SELECT count(*)::int AS count FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'trefoil' AND wait_event_type = 'Lock'`;

it("ends a query at the database when its request's deadline has passed", async () => {
  const rest = await startRestUnderTest({}, { deadlineMs: 50 });
  const { id } = await rest.newProduct();
  const other = await connect(rest.databaseUrl, "other");
  await other.query("BEGIN");
  await other.query("LOCK TABLE products");
  const begun = performance.now();
  const late = await rest.get(`/v2/products/${id}`);
  expect([late.status, late.body.reason]).toEqual([504, "DEADLINE_EXCEEDED"]);
  expect(performance.now() - begun).toBeLessThan(1_000);
  const waiting = async () => (await other.query<{ count: number }>(WAITING)).rows[0]?.count;
  await expect.poll(waiting, { timeout: 1_000 }).toBe(0);
  await other.query("ROLLBACK");
  await other.end();
  expect((await rest.get(`/v2/products/${id}`)).status).toBe(200);
  await rest.close();
});
