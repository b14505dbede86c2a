/** Apollo Server as it stands between HTTP and the engine: it runs what has been prepared, and makes the text of the answer. */
import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "@trefoil/platform";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { BoundedCache } from "../execution/bounded-cache.ts";
import type { Answered, Prepared } from "../execution/engine.ts";

/** A run of an operation; Apollo copies it, so it has no more than these. */
interface Running {
  readonly prepared: Prepared;
  readonly run: () => Promise<Answered>;
}

interface Given {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
}

export type Apollo = (running: Running) => Promise<string>;

const headers = new HeaderMap([
  ["content-type", "application/json"],
  ["accept", "application/json"],
]);

/** Measured: every plugin that Apollo adds by itself costs more than a simple query does. */
const plugins = () => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Parsing, limits, validation, persisted queries and forgery are the engine's and the entrance's: here they are off. */
export function openApollo({ schema, log }: Given): Apollo {
  const server = new ApolloServer<Running>({
    schema,
    documentStore: documentStore(),
    dangerouslyDisableValidation: true,
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [...plugins(), answering],
    logger: log,
    nodeEnv: "production",
    apollo: {},
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return (running) => ask(server, running);
}

/**
 * Answers in place of Apollo's own execution. (What a gateway is told of each request has a getter in an object literal: that is
 * a hidden class of its own, which lives until the next full collection with all that was answered.)
 */
const running: GraphQLRequestListener<Running> = {
  async responseForOperation({ contextValue }) {
    const singleResult = await contextValue.run();
    return { body: { kind: "single", singleResult }, http: { headers: new HeaderMap() } };
  },
};

const answering: ApolloServerPlugin<Running> = { requestDidStart: async () => running };

async function ask(server: ApolloServer<Running>, running: Running): Promise<string> {
  const { plan, operation } = running.prepared;
  const body = { query: plan.document.text, operationName: operation.name?.value ?? null };
  const httpGraphQLRequest = { method: "POST", headers, search: "", body };
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => running,
  });
  if (answer.body.kind !== "complete") throw new Error("Apollo Server has answered in parts.");
  return answer.body.string;
}

/** Apollo keeps what it has parsed by a hash of its own. */
function documentStore() {
  const documents = new BoundedCache<DocumentNode>({ entries: 500, size: 512 * 1024 });
  return {
    async get(key: string) {
      return documents.get(key);
    },
    async set(key: string, document: DocumentNode) {
      documents.set(key, document, document.loc?.source.body.length ?? 0);
    },
    async delete() {
      return false;
    },
  };
}
