/** A peer: Fastify with Mercurius, its compiled executor on, and a dataloader for each kind of thing. */
import Fastify from "fastify";
import mercurius from "mercurius";
import { createLoaders, pool, resolvers, typeDefs } from "./graphql-loading.ts";
import { serve } from "./serve.ts";

await serve(async () => {
  const app = Fastify();
  await app.register(mercurius, {
    schema: typeDefs,
    resolvers: resolvers as never,
    jit: 1,
    context: () => ({ loaders: createLoaders() }) as never,
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return {
    url,
    async stop() {
      await app.close();
      await pool.end();
    },
  };
});
