import { expect, it } from "vitest";
import { compareWithSchema } from "../scripts/schema-engine.ts";
import { connect } from "./connect.ts";
import { testDatabase } from "./testing.ts";

it("finds that the migrations and schema.prisma describe the same database", async () => {
  const { url, drop } = await testDatabase();
  expect(await compareWithSchema(url, "words")).toEqual({ found: false, text: "No difference detected." });
  await drop();
});

it("would find a column, an index or a default that only one of them has", async () => {
  const { url, drop } = await testDatabase();
  const client = await connect(url, "test");
  await client.query("ALTER TABLE customers ADD COLUMN nickname text, ALTER COLUMN version DROP DEFAULT");
  await client.query("DROP INDEX events_type_position_idx");
  await client.end();
  const { found, text } = await compareWithSchema(url, "sql");
  expect(found).toBe(true);
  expect(text).toMatch(
    /DROP COLUMN "nickname"[^]*"version" SET DEFAULT 1[^]*CREATE INDEX "events_type_position_idx"/,
  );
  await drop();
});
