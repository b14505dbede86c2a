/** Apollo Server as it stands between HTTP and the engine: it runs what has been prepared, and makes the text of the answer. */
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "@trefoil/platform";
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
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
    gateway: {
      async load() {
        return { executor: async ({ context }) => asErrors(await (context as Running).run()) as never };
      },
      onSchemaLoadOrUpdate(told) {
        told({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      async stop() {},
    },
    documentStore: documentStore(),
    dangerouslyDisableValidation: true,
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: plugins(),
    logger: log,
    nodeEnv: "production",
    apollo: {},
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return (running) => ask(server, running);
}

/** Apollo keeps of an error what GraphQL's own class has, and only of that class. */
function asErrors({ errors, ...result }: Answered): Answered | ExecutionResult {
  return errors === undefined ? result : { ...result, errors: errors.map(asError) };
}

function asError({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
  return Object.assign(error, { locations });
}

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
