import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";

const guide = readFileSync(new URL("../../../docs/guides/graphql.md", import.meta.url), "utf8");

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(
    ([, text = ""]) => text,
  );
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

it("sends the statements that the guide shows", async () => {
  const sent = vi.spyOn(test.process.database.pool, "query");
  const [query = ""] = blocks("graphql");
  await test.data(query, { as: test.sam.token });
  const statements = sent.mock.calls.map(([statement]) => (statement as unknown as { text: string }).text);
  sent.mockRestore();
  expect(statements.map(inOneLine)).toEqual(blocks("sql").map(inOneLine));
});
