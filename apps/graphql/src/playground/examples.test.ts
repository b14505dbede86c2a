import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect } from "../testing/socket-client.ts";
import { examples } from "./examples.ts";

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

const named = examples.map(({ query, variables = "{}" }) => {
  const [, kind, name] = /^(query|mutation|subscription) (\w+)/m.exec(query) ?? [];
  return { name, kind, query, variables: JSON.parse(variables) as Record<string, unknown> };
});

/** Whose token the tab asks for. */
const whose = (name: string | undefined) => (name === "Graph" || name === "Reports" ? shop.sam : shop.alice);

it.each(named.filter(({ kind }) => kind !== "subscription"))("runs as it stands: $name", async (example) => {
  const { errors, data } = await shop.ask(example.query, {
    as: whose(example.name).token,
    variables: example.variables,
  });
  expect(errors).toEqual([]);
  expect(JSON.stringify(data).length).toBeGreaterThan(20);
});

it.each(named.filter(({ kind }) => kind === "subscription"))(
  "begins as it stands: $name",
  async (example) => {
    const client = await connect(shop.endpoint, { as: shop.alice.token });
    client.ask("1", example.query, example.variables);
    const { data } = await client.news("1");
    expect(Object.values(data)[0]).toMatchObject({ position: expect.stringMatching(/^\d+$/), event: null });
    client.hangUp();
    await client.closed;
  },
);
