/** What fails within a compiled operation and is no resolver takes nothing but its field with it. */
import { buildSchema, type GraphQLObjectType } from "graphql";
import { expect, it, vi } from "vitest";
import type { GraphContext } from "../context.ts";
import { createEngine } from "./engine.ts";

const broken = (what: string): never => {
  throw new Error(`no ${what}`);
};
const thing = {
  id: "t",
  get name() {
    return broken("name");
  },
};
const resolvers: Readonly<Record<string, () => unknown>> = {
  getter: async () => thing,
  strict: async () => thing,
  items: async () => [{ id: "a", name: "A" }, thing, { id: "b", name: "B" }],
  typed: async () => thing,
  fine: async () => 1,
};

function smallEngine(error: () => void) {
  const schema = buildSchema(`
    interface Named { name: String }
    type Thing implements Named { id: ID! name: String }
    type Query { getter: Thing strict: Thing! items: [Thing] typed: Named fine: Int }
    type Mutation { getter: Thing fine: Int }`);
  for (const type of [schema.getQueryType(), schema.getMutationType()] as GraphQLObjectType[])
    for (const field of Object.values(type.getFields()))
      Object.assign(field, { resolve: resolvers[field.name] });
  Object.assign(schema.getType("Named") ?? {}, { resolveType: () => broken("type") });
  return createEngine({ schema, introspection: true, log: { error } as never });
}

const context = { call: { requestId: "r" } } as GraphContext;
const MORE_THAN_INTERPRETED = 4;

const documents: Readonly<Record<string, readonly [text: string, data: unknown]>> = {
  "a getter": ["{ getter { id name } fine }", { getter: null, fine: 1 }],
  "a getter where null may not be": ["{ strict { id name } fine }", null],
  "a getter of an item": [
    "{ items { name } fine }",
    { items: [{ name: "A" }, null, { name: "B" }], fine: 1 },
  ],
  "whoever tells types": ["{ typed { name } fine }", { typed: null, fine: 1 }],
  "a getter before the next mutation": ["mutation { getter { name } fine }", { getter: null, fine: 1 }],
};

for (const [what, [query, data]] of Object.entries(documents)) {
  it(`${what} that throws leaves the rest of the answer, and is logged`, async () => {
    const logged = vi.fn();
    const engine = smallEngine(logged);
    const answers = [];
    for (let round = 0; round < MORE_THAN_INTERPRETED; round += 1)
      answers.push(await engine.execute(engine.prepare({ query }), context));
    for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { reason: "INTERNAL" } }]);
    expect(JSON.stringify(answers)).not.toContain("no ");
    expect(answers.at(-1)?.data).toEqual(data);
    expect(logged).toHaveBeenCalledTimes(MORE_THAN_INTERPRETED);
  });
}
