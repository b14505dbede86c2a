/** GraphQL, over a real server on a free port. What it leaves to other protocols is done over REST, as by a client of both. */
import { graphqlApp } from "@trefoil/graphql";
import { startHttp } from "@trefoil/http";
import { closeHttpServer, createShutdown, silentLogger } from "@trefoil/platform";
import { restApp } from "@trefoil/rest";
import { type GraphQLOptions, graphql } from "@trefoil/sdk/graphql";
import { rest } from "@trefoil/sdk/rest";
import type { Driver } from "../driver.ts";
import { graphqlCanSend } from "./graphql-can-send.ts";

export const overGraphql: Driver = graphqlDriver();

export function graphqlDriver(options: GraphQLOptions = {}): Driver {
  return {
    name: "GraphQL",
    async open({ process }) {
      const shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
      const apps = [restApp, graphqlApp()];
      const { url, server } = await startHttp(process, apps, { shutdown, streams: { perCaller: 1_000 } });
      const bulk = rest(url);
      return {
        transport: { ...graphql(url, options), export: bulk.export, import: bulk.import },
        canSend: graphqlCanSend,
        async close() {
          await closeHttpServer(server, 1000, 0);
        },
      };
    },
  };
}
