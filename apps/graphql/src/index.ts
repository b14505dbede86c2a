/** GraphQL over the shop: the app to put on a server, or a server of it alone. */
export { codeOf, errorExtensions } from "./errors.ts";
export { type GraphqlReason, graphqlReasons } from "./reasons.ts";
export { schema } from "./schema.ts";
export { type GraphqlOptions, graphqlApp, startGraphql } from "./server.ts";
export { exempt, table, types } from "./table.ts";
