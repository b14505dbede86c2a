import { connect } from "@trefoil/prisma";
import { expect, it } from "vitest";
import { startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

const WAITING = `SELECT count(*)::int AS count FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'trefoil' AND wait_event_type = 'Lock'`;

it("ends queries at the database when the operation's deadline has passed, those of edges too", async () => {
  const graphql = await startGraphqlUnderTest({ http: { deadlineMs: 50 } });
  const other = await connect(graphql.databaseUrl, "other");
  const waiting = async () => (await other.query<{ count: number }>(WAITING)).rows[0]?.count;
  for (const locked of ["categories", "products"]) {
    await other.query("BEGIN");
    await other.query(`LOCK TABLE ${locked}`);
    const begun = performance.now();
    const { status, body } = await graphql.ask(
      "{ categories(first: 2) { nodes { products(first: 2) { nodes { id } } } } }",
    );
    expect([status, body.errors?.[0]?.extensions?.reason]).toEqual([504, "DEADLINE_EXCEEDED"]);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await expect.poll(waiting, { timeout: 1_000 }).toBe(0);
    await other.query("ROLLBACK");
  }
  await other.end();
  await graphql.close();
});
