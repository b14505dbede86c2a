/** A peer: PostGraphile 5 as its documentation sets it up, on the same tables; it plans a query into SQL by itself. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { serve } from "./serve.ts";

await serve(async () => {
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: process.env["DATABASE_URL"] ?? "",
        schemas: ["public"],
        poolConfig: { max: Number(process.env["POOL_SIZE"]) },
      }),
    ],
    grafserv: { watch: false, graphiql: false },
    grafast: { explain: false },
  };
  const instance = postgraphile(preset as never);
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: async () => instance.release() };
});
