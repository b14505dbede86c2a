/** GraphQL over the shop: the app to put on a server, or a server of it alone. */
export { type GraphqlOptions, graphqlApp, startGraphql } from "./server.ts";
