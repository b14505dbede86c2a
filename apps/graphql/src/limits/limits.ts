/** How much one request may ask for, before anything of it is run (docs/guides/graphql-limits.md). */

export interface Limits {
  /** Of a document. */
  readonly tokens: number;
  /** Levels of fields that have fields of their own, below the operation; introspection has its own count. */
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Of an operation, wherever fragments bring them. */
  readonly aliases: number;
  /** Of introspection and within it: it weighs little for what it is, and no tool asks twice for the same. */
  readonly introspectionAliases: number;
  /** Of a document. */
  readonly directives: number;
  /** Fields of one name in a document, and spreads of fragments: validation compares each with each. */
  readonly repeats: number;
  /** Of those that have fields of their own, which are compared, too. */
  readonly nestedRepeats: number;
  /** Of an operation, wherever fragments bring them: whoever follows them without looking back can double with each. */
  readonly spreads: number;
  readonly operations: number;
  /** Fields at the root of a mutation. */
  readonly mutations: number;
  /** Of an operation; see weight.ts. */
  readonly weight: number;
  /** Of a subscription, which is paid for once and runs at every event. */
  readonly subscriptionWeight: number;
  /** In the variables, those within lists and objects counted. */
  readonly values: number;
  /** Of a page. */
  readonly pageSize: number;
}

export const limits: Limits = {
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 50,
  introspectionAliases: 5,
  directives: 50,
  repeats: 200,
  nestedRepeats: 80,
  spreads: 1_000,
  operations: 10,
  mutations: 5,
  weight: 5_000,
  subscriptionWeight: 500,
  values: 5_000,
  pageSize: 100,
};
