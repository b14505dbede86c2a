/** The shop over GraphQL. Runs in Node and in browsers. */
export * as documents from "../gen/documents.ts";
export type { ShopDocument, TypedDocument } from "./document.ts";
export type { GraphQLFailure } from "./failure.ts";
export {
  type GraphQLAnswer,
  type GraphQLOptions,
  type GraphQLTransport,
  graphql,
  type RequestOptions,
} from "./graphql.ts";
export type { GraphQLExtensions } from "./wire.ts";
