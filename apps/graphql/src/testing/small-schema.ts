/** For tests: a small schema with everything that an executor can get wrong. */
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from "graphql";

const typeDefs = `
  directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
    requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION

  interface Named { id: ID! name: String }
  type Dog implements Named @cost(weight: "0.1") { id: ID! name: String barks: Boolean! owner: Person friends: [Named] }
  type Cat implements Named @cost(weight: "0.1") { id: ID! name: String lives: Int! owner: Person! friends: [Named!]! }
  type Person implements Named @cost(weight: "0.1") {
    id: ID!
    name: String
    age: Int!
    pets: [Pet!]
    best: Pet
    mood(in: Place = HOME, at: Int): Mood
    friends(first: Int, last: Int, after: String, before: String): PersonConnection
      @cost(weight: "1") @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
  }
  type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! }
  type PersonEdge { cursor: String! node: Person! }
  union Pet = Dog | Cat
  enum Mood { GOOD BAD }
  enum Place { HOME WORK }
  scalar Any
  input Near { place: Place = WORK, within: Int! = 5, tags: [String!], deep: Near, any: Any }

  type Query {
    person(id: ID): Person @cost(weight: "1")
    people(ids: [ID!]!): [Person] @cost(weight: "1") @listSize(slicingArguments: ["ids"])
    everybody: [Person!]! @cost(weight: "1") @listSize(assumedSize: 10)
    strict: Person! @cost(weight: "1")
    named(id: ID!): Named @cost(weight: "1")
    pets: [Pet] @cost(weight: "1") @listSize(assumedSize: 4)
    matrix: [[Int!]] @cost(weight: "1")
    echo(text: String, near: Near, list: [Near!], number: Int = 7, needed: Int! = 3): String @cost(weight: "1")
    fails: String
    failsLater: String
    failsStrictly: String!
    wrongEnum: Mood
    wrongInt: Int
    notThere: Person
    notAList: [Int]
    any(value: Any): Any
  }
  type Mutation { add(by: Int! = 1): Int! @cost(weight: "10") fail(by: Int): Int @cost(weight: "10") }
`;

const people = [
  { id: "p0", name: "Ann", age: 30 },
  { id: "p1", name: null, age: 40 },
  { id: "p2", name: "Bob", age: null },
];
const pets = [
  { __typename: "Dog", id: "d0", name: "Rex", barks: true },
  { __typename: "Cat", id: "c0", name: "Tom", lives: 9 },
  { __typename: "Cat", id: "c1", name: null, lives: null },
  { __typename: "Dog", id: "d1", name: "Bo", barks: null },
];

const later = <T>(value: T): Promise<T> => new Promise((resolve) => void setImmediate(() => resolve(value)));
const fail = (what: string): never => {
  throw new Error(`no ${what}`);
};
const failLater = async (what: string) => fail(await later(what));

const sorted = (args: object) => Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1));

type Resolvers = Readonly<Record<string, Readonly<Record<string, (parent: never, args: never) => unknown>>>>;

const resolvers: Resolvers = {
  Query: {
    person: (_, { id }: { id?: string }) =>
      later(people.find((person) => person.id === (id ?? "p0")) ?? null),
    people: (_, { ids }: { ids: string[] }) =>
      later(ids.map((id) => people.find((each) => each.id === id) ?? new Error(id))),
    everybody: () => people,
    strict: () => later(people[2]),
    named: (_, { id }: { id: string }) =>
      later([...people.map((p) => ({ ...p, __typename: "Person" })), ...pets].find((one) => one.id === id)),
    pets: () => later(pets),
    matrix: () => [[1, 2], null, [3, null]],
    echo: (_, args: object) => JSON.stringify(sorted(args)),
    fails: () => fail("luck"),
    failsLater: () => failLater("time"),
    failsStrictly: () => failLater("way"),
    wrongEnum: () => "SO_SO",
    wrongInt: () => "seven",
    notThere: () => null,
    notAList: () => 5,
    any: (_, { value }: { value: unknown }) => value,
  },
  Mutation: {
    add: (_, { by }: { by: number }) => later(by),
    fail: () => failLater("change"),
  },
  Person: {
    pets: ({ id }: { id: string }) => later(id === "p1" ? null : pets),
    best: ({ id }: { id: string }) => (id === "p0" ? pets[0] : failLater("best")),
    mood: (_, args: { in: string; at?: number }) =>
      args.in === "home" && args.at === undefined ? "good" : later("bad"),
    friends: () => later({ edges: people.map((node, at) => ({ node, cursor: String(at) })), nodes: people }),
  },
  Dog: { owner: () => later(people[0]), friends: () => pets },
  Cat: {
    owner: ({ id }: { id: string }) => (id === "c0" ? later(people[1]) : null),
    friends: () => later(pets),
  },
};

/** Enum values differ inside from their names, as those of the shop do. */
export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(resolvers)) {
    const known = (schema.getType(type) as GraphQLObjectType).getFields();
    for (const [name, resolve] of Object.entries(fields)) Object.assign(known[name] ?? {}, { resolve });
  }
  for (const name of ["Mood", "Place"]) {
    const type = schema.getType(name) as unknown as { getValues(): { name: string; value: unknown }[] };
    for (const value of type.getValues()) value.value = value.name.toLowerCase();
  }
  const mood = (schema.getType("Person") as GraphQLObjectType).getFields()["mood"];
  Object.assign(mood?.args[0] ?? {}, { defaultValue: "home" });
  return schema;
}
