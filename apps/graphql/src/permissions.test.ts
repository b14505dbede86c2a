/**
 * The permissions of the whole graph. Every root field, every edge and every node, for every kind of caller, shows exactly
 * what the operation that reads one thing shows that caller: generated from the schema, so what is new is covered by itself.
 */
import { anonymous, type Caller, type EdgeName, edges, type IdKind, ShopError } from "@trefoil/domain";
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "./schema.ts";
import type { Told } from "./testing/ask.ts";
import { documentOf, pathsBelow, placesOf, roots, selectionOfPath, valuesAt } from "./testing/graph-paths.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";
import { type RecordedLoad, recordLoads } from "./testing/recorded-loads.ts";
import { makeSamples, type Samples } from "./testing/samples.ts";
import { selectionOf, shownOf } from "./testing/shown.ts";
import { type Run, singleReads } from "./testing/single-reads.ts";

interface Asker {
  readonly token: string | undefined;
  readonly caller: Caller;
}

let test: GraphqlUnderTest;
let samples: Samples;
let ids: readonly string[];
let askers: Record<string, Asker>;
let loads: ReturnType<typeof recordLoads>;

beforeAll(async () => {
  test = await startGraphqlUnderTest();
  samples = await makeSamples(test);
  ids = Object.values(samples).flat();
  loads = recordLoads(test.process.shop);
  askers = {
    anonymous: { token: undefined, caller: anonymous },
    alice: test.alice,
    bob: test.bob,
    sam: test.sam,
    "alice without scopes": await test.person(test.alice.id, { scopes: [] }),
    "sam without scopes": await test.person(test.sam.id, { role: "STAFF", scopes: [] }),
  };
});
afterAll(() => test.close());

const names = ["anonymous", "alice", "bob", "sam", "alice without scopes", "sam without scopes"];

const runAs =
  ({ caller }: Asker): Run =>
  async (operation, input) =>
    (await test.process.shop.run(operation, input, { caller })).value;

function reasonOf(error: unknown): string {
  if (error instanceof ShopError) return error.reason;
  throw error;
}

interface Read {
  readonly shown: unknown;
  /** Why nothing is shown, where that is said. */
  readonly reasons: readonly string[];
}

/** What a read of the domain must look like in an answer. */
function asShown(read: Promise<unknown>, type: GraphQLOutputType): Promise<Read> {
  return read.then(
    (view) => ({ shown: shownOf(type, view), reasons: [] }),
    (error: unknown) => ({ shown: null, reasons: [reasonOf(error)] }),
  );
}

/** What the single reads show of what an edge was asked. What is not found, an edge leaves out without a word. */
function readOneByOne(
  { edge, keys, input }: Pick<RecordedLoad, "edge" | "keys" | "input">,
  type: GraphQLOutputType,
  asker: Asker,
): Promise<Read[]> {
  const read = singleReads({ products: samples.product ?? [], orders: samples.order ?? [] })[edge];
  const unlessMissing = (error: ShopError) => {
    if (error.kind !== "NOT_FOUND") throw error;
  };
  return Promise.all(keys.map((key) => asShown(read(runAs(asker), key, input).catch(unlessMissing), type)));
}

describe.each(names)("to %s", (name) => {
  const fields = roots.map((root) => [root.name, root] as const);

  it.each(fields)("%s shows what its operation reads", async (_, root) => {
    const asker = askers[name] as Asker;
    for (const place of placesOf(root, ids)) {
      const { row, args } = place;
      const document = documentOf(place, selectionOf(root.type));
      const told = await test.ask(document, { as: asker.token, variables: args });
      const read = runAs(asker)(row.operation as never, row.decode(args) as never);
      const { shown, reasons } = await asShown(read, root.type);
      expect({ args, shown: told.data?.[root.name] }).toEqual({ args, shown });
      expect(told.errors.map(({ extensions }) => extensions.reason)).toEqual(reasons);
      expect(loads.taken()).toEqual([]);
    }
  });
});

const whatIsSaid = ({ path, extensions }: Told["errors"][number]) => [path, extensions.reason];

const followed = new Set<EdgeName>();
const ledSomewhere = new Set<EdgeName>();

function follow(): readonly RecordedLoad[] {
  const recorded = loads.taken();
  for (const { edge, values = [] } of recorded) {
    followed.add(edge);
    if (values.some((value) => value !== null)) ledSomewhere.add(edge);
  }
  return recorded;
}

/** Each value once, in the order in which they are first met: a loader is asked for keys in the order of the answer. */
function distinct(values: readonly unknown[]): unknown[] {
  const texts = values.filter((value) => value !== null).map((value) => JSON.stringify(value));
  return [...new Set(texts)].map((text) => JSON.parse(text));
}

describe.each(names)("to %s", (name) => {
  const paths = roots.flatMap((root) =>
    pathsBelow(root.type).map(
      (path) => [[root.name, ...path.through, path.edge.name].join("."), root, path] as const,
    ),
  );

  it.each(paths)("the edge %s shows what is read one by one", async (_, root, path) => {
    const asker = askers[name] as Asker;
    for (const place of placesOf(root, ids)) {
      const ask = (selection: string) =>
        test.ask(documentOf(place, selection), { as: asker.token, variables: place.args });
      const along = await ask(selectionOfPath(path));
      follow();
      // What is selected twice is not read along with what it hangs on.
      const told = await ask(selectionOfPath(path, 2));
      const recorded = follow();
      expect(along.data).toEqual(told.data);
      expect(along.errors.map(whatIsSaid)).toEqual(told.errors.map(whatIsSaid));
      expect(recorded.length).toBeLessThanOrEqual(1);
      const { type } = path.edge;
      const reads = (await Promise.all(recorded.map((load) => readOneByOne(load, type, asker)))).flat();
      const values = valuesAt(told.data?.[root.name], [...path.through, path.edge.name]);
      expect(distinct(values)).toEqual(distinct(reads.map(({ shown }) => shown)));
      const below = told.errors.filter(({ path: at = [] }) => at.length > 1);
      const reasons = below.map(({ extensions }) => extensions.reason);
      expect(new Set(reasons)).toEqual(new Set(reads.flatMap((read) => read.reasons)));
    }
  });
});

const nodeTypes = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType);

function kindOf({ name }: GraphQLObjectType): IdKind {
  return (name.slice(0, 1).toLowerCase() + name.slice(1)) as IdKind;
}

function edgeById(type: GraphQLObjectType): EdgeName {
  const found = Object.values(edges).find((edge) => edge.of === kindOf(type) && edge.name.endsWith("ByIds"));
  if (found === undefined) throw new Error(`no edge leads to a ${type.name} by its id`);
  return found.name;
}

describe.each(names)("to %s", (name) => {
  const types = nodeTypes.map((type) => [type.name, type] as const);

  it.each(types)("a node of type %s is what is read one by one", async (_, type) => {
    const asker = askers[name] as Asker;
    const keys = samples[kindOf(type)] ?? [];
    expect(keys.length).toBeGreaterThan(1);
    const reads = await readOneByOne({ edge: edgeById(type), keys, input: {} }, type, asker);
    const shown = reads.map((read) => read.shown && { __typename: type.name, ...read.shown });
    const selection = `{ __typename ... on ${type.name} ${selectionOf(type)} }`;
    const others = [test.alice.id.replace("cus", "evt"), "nothing"];
    const told = await test.ask(`query($ids: [ID!]!) { nodes(ids: $ids) ${selection} }`, {
      as: asker.token,
      variables: { ids: [...keys, ...others] },
    });
    expect(told.data?.nodes).toEqual([...shown, null, null]);
    const reasons = told.errors.map(({ extensions }) => extensions.reason);
    expect(reasons).toEqual(reads.flatMap((read) => read.reasons));
    for (const [at, id] of keys.entries()) {
      const document = `query($id: ID!) { node(id: $id) ${selection} }`;
      const one = await test.ask(document, { as: asker.token, variables: { id } });
      expect(one.data?.node ?? null).toEqual(shown[at]);
    }
    follow();
  });
});

it("every edge was followed, and led somewhere for somebody", () => {
  const all = Object.keys(edges) as EdgeName[];
  expect(all.filter((edge) => !followed.has(edge))).toEqual([]);
  expect(all.filter((edge) => !ledSomewhere.has(edge))).toEqual([]);
});
