/** The limit of an Apollo server: its stock stand-alone server, which answers every product with the same constant. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { serve } from "./serve.ts";

const typeDefs = `
  type Query { product(id: ID!): Product }
  type Money { amount: Float! currency: String! }
  type Product { id: ID! sku: String! name: String! description: String! price: Money! status: String!
    version: Int! createdAt: String! updatedAt: String! }
`;

const product = {
  id: "prod_01h455vb4pex5vsknk084sn02q",
  sku: "SKU-1",
  name: "A constant",
  description: "The same for everybody, whatever was asked for; about as long as those of the others are.",
  price: { amount: 1999, currency: "EUR" },
  status: "ACTIVE",
  version: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

await serve(async () => {
  const server = new ApolloServer({ typeDefs, resolvers: { Query: { product: () => product } } });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  return { url: url.replace(/\/$/, ""), stop: () => server.stop() };
});
