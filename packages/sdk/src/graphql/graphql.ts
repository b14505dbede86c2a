/** The GraphQL transport: one document for one attempt. */
import { ShopError } from "../errors.ts";
import { checkedUrl } from "../http/checked-url.ts";
import { headersOf } from "../http/headers.ts";
import { readFailure, unexpected } from "../http/problem.ts";
import type { CallName } from "../operations.ts";
import type { Attempt, Transport } from "../transport.ts";
import type { TypedDocument } from "./document.ts";
import { fromFailure, type GraphQLFailure } from "./failure.ts";
import { liveRows, type Told } from "./live-table.ts";
import type { Row } from "./row.ts";
import { rows } from "./table.ts";
import { ask, follow, type GraphQLExtensions, type Result, type Sent, type Wire } from "./wire.ts";

export interface GraphQLOptions {
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends a document by its hash, and as text where the shop does not know it yet; with `trusted` by its hash alone, for a
   * shop that was given the manifest and takes nothing else. Default: as text.
   */
  readonly persisted?: boolean | "trusted" | undefined;
}

/** What a document answers: its data, where some of it is missing the errors why, and what the shop says besides. */
export interface GraphQLAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLFailure[];
  readonly extensions: GraphQLExtensions;
}

/** Of one request. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Variables may be left out where none is required. */
type With<Variables> =
  Partial<Variables> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

type AnyData = Readonly<Record<string, unknown>>;

export interface GraphQLTransport extends Transport {
  /**
   * Any query or mutation, typed by its document; a text is one, too. It neither retries nor sends a token. Fails where there is
   * no data at all.
   */
  request<Data = AnyData, Variables extends object = object>(
    document: TypedDocument<Data, Variables>,
    ...rest: With<Variables>
  ): Promise<GraphQLAnswer<Data>>;
  /** Any subscription, over server-sent events. It is not opened again when it ends. */
  subscribe<Data = AnyData, Variables extends object = object>(
    document: TypedDocument<Data, Variables>,
    ...rest: With<Variables>
  ): AsyncIterable<GraphQLAnswer<Data>>;
}

/** `url`: where the shop's GraphQL answers, such as `http://127.0.0.1:8080/graphql`; an address without a path means that path. */
export function graphql(
  url: string,
  { fetch = globalThis.fetch, headers = {}, persisted = false }: GraphQLOptions = {},
): GraphQLTransport {
  const wire: Wire = { url: endpoint(url), fetch, headers, persisted };

  return {
    name: "graphql",

    async call(operation, input, attempt) {
      const row = rows[operation as CallName] as Row<unknown, unknown>;
      const sent = sentFor(row.document, row.variables(input, attempt.idempotencyKey), attempt);
      try {
        const { result, response } = await ask(wire, sent);
        const [failure] = result.errors ?? [];
        if (failure !== undefined) throw fromFailure(failure, response);
        const value = viewed(row, result.data, response) as never;
        return { value, replayed: result.extensions?.idempotentReplayed === true };
      } catch (error) {
        throw readFailure(error, wire.url, attempt.signal);
      }
    },

    async *watch(operation, input, attempt) {
      const row = liveRows[operation] as Row<unknown, Told>;
      const sent = sentFor(row.document, row.variables(input, undefined), attempt);
      let begun = false;
      try {
        for await (const { result, response } of follow(wire, sent)) {
          const [failure] = result.errors ?? [];
          // A stream ends with its token, and is opened again with another one.
          if (begun && failure?.extensions?.reason === "TOKEN_EXPIRED") return;
          if (failure !== undefined) throw fromFailure(failure, response);
          const { position, event } = viewed(row, result.data, response);
          begun = true;
          yield event ? { position, event } : { position };
        }
      } catch (error) {
        throw readFailure(error, wire.url, attempt.signal);
      }
    },

    export(operation) {
      throw notInGraphQL(operation);
    },

    async import(operation) {
      throw notInGraphQL(operation);
    },

    async request(document, ...[variables, options]) {
      const { result, response } = await ask(wire, sentAsAsked(document, variables, options)).catch(
        (error) => {
          throw readFailure(error, wire.url, options?.signal);
        },
      );
      return answerOf(result, response);
    },

    async *subscribe(document, ...[variables, options]) {
      try {
        for await (const { result, response } of follow(wire, sentAsAsked(document, variables, options)))
          yield answerOf(result, response);
      } catch (error) {
        throw readFailure(error, wire.url, options?.signal);
      }
    },
  };
}

/** What goes with one attempt. The key of a write is in its input. */
function sentFor(document: Sent["document"], variables: object, attempt: Attempt): Sent {
  const headers = headersOf({ ...attempt, idempotencyKey: undefined });
  return { document, variables, headers, signal: attempt.signal };
}

function sentAsAsked(
  document: TypedDocument<unknown, never>,
  variables: object = {},
  { headers = {}, signal }: RequestOptions = {},
): Sent {
  return { document, variables, headers, signal };
}

/** Data of another shape, or none where no error says why, is not the shop's. */
function viewed<View>(row: Row<unknown, View>, data: unknown, response: Response): View {
  let view: View | null | undefined;
  try {
    view = row.view(data);
  } catch (cause) {
    throw unexpected(response, cause);
  }
  if (view === null || view === undefined) throw unexpected(response);
  return view;
}

function answerOf({ data, errors = [], extensions = {} }: Result, response: Response): GraphQLAnswer<never> {
  if (data === undefined || data === null) throw fromFailure(errors[0] as GraphQLFailure, response);
  return { data: data as never, errors, extensions };
}

/** Bulk transfers are streams of their own, which GraphQL has no form for. */
function notInGraphQL(operation: string): ShopError {
  return new ShopError({
    kind: "FAILED_PRECONDITION",
    reason: "NOT_IN_PROTOCOL",
    detail: `GraphQL has no ${operation}: use another transport for it, such as rest().`,
  });
}

function endpoint(url: string): string {
  const { pathname } = new URL(checkedUrl("graphql", url));
  return pathname === "/" ? new URL("/graphql", url).href : url;
}
