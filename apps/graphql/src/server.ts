/** The GraphQL app: everything at /graphql, over HTTP, WebSocket and server-sent events, and its playground. */
import type { ShopProcess } from "@trefoil/composition";
import { type MakeApp, type RunningHttp, type StartOptions, startHttp } from "@trefoil/http";
import { createEngine, type Engine } from "./execution/engine.ts";
import { readManifests } from "./execution/manifest.ts";
import { createGraphqlHttp } from "./http/app.ts";
import { createLive } from "./live/live.ts";
import type { SocketLimits } from "./live/socket-limits.ts";
import { playgroundPages } from "./playground/playground.ts";
import { schema } from "./schema.ts";
import { rowOf } from "./table.ts";

export interface GraphqlOptions {
  /** How much WebSockets may ask. */
  readonly sockets?: SocketLimits | undefined;
}

const links = {
  graphql: { href: "/graphql", title: "The shop as a graph (GraphQL), and a playground for browsers" },
};

/** GraphQL on a server that it may share with other apps. */
export function graphqlApp({ sockets }: GraphqlOptions = {}): MakeApp {
  return (front) => {
    const engine = engineOf(front.process);
    const live = createLive({ front, engine }, sockets);
    const overHttp = createGraphqlHttp(front, engine);
    return {
      links,
      enter: (exchange) => live.enter(exchange) || overHttp(exchange),
      pages(pages) {
        if (front.process.settings.introspection) playgroundPages(pages);
      },
      upgrade: live.upgrade,
      close: live.close,
    };
  };
}

function engineOf({ settings, log }: ShopProcess): Engine {
  const { introspection, trustedDocuments } = settings;
  const trusted = trustedDocuments === undefined ? undefined : readManifests(trustedDocuments);
  return createEngine({ schema, introspection, log, trusted, rowOf });
}

/** Serves GraphQL alone on the settings' address until the shutdown. */
export function startGraphql(
  process: ShopProcess,
  { graphql, ...options }: StartOptions & { readonly graphql?: GraphqlOptions },
): Promise<RunningHttp> {
  return startHttp(process, [graphqlApp(graphql)], options);
}
