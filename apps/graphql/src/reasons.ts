/** Reasons that only GraphQL knows: what a request can get wrong before any operation of the shop hears of it. */

interface GraphqlReasonEntry {
  /** What `extensions.code` says. */
  readonly code: string;
  /**
   * HTTP status, where the answer is `application/graphql-response+json`; with `application/json` see http/media-type.ts.
   * Of documents and variables that are not valid the specification of September 2026 would have 422, and the audits of
   * graphql-http, which came before it, 400: the audits are kept.
   */
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const TOO_COMPLEX = { code: "QUERY_TOO_COMPLEX", status: 400 } as const;
const BAD_REQUEST = { code: "BAD_REQUEST", status: 400 } as const;

export const graphqlReasons = {
  SYNTAX_ERROR: {
    code: "GRAPHQL_PARSE_FAILED",
    status: 400,
    title: "The document can't be parsed",
    meaning: "The text is not a GraphQL document.",
    remedy: "Mend the syntax where the error's location points.",
  },
  DOCUMENT_INVALID: {
    code: "GRAPHQL_VALIDATION_FAILED",
    status: 400,
    title: "The document does not fit the schema",
    meaning: "The document asks for something that the schema does not have, or not in this way.",
    remedy: "Mend what the errors name; an editor that knows the schema shows it while you write.",
  },
  INTROSPECTION_DISABLED: {
    code: "GRAPHQL_VALIDATION_FAILED",
    status: 400,
    title: "Introspection is switched off",
    meaning: "This server does not show its schema: `__schema` and `__type` can't be asked.",
    remedy: "Take the schema from the repository.",
  },
  OPERATION_NOT_FOUND: {
    code: "OPERATION_RESOLUTION_FAILURE",
    status: 422,
    title: "It is not clear which operation to run",
    meaning: "The document has no operation of the given name, or several and no name was given.",
    remedy: "Give `operationName` as the document has it.",
  },
  TOO_MANY_TOKENS: {
    ...TOO_COMPLEX,
    title: "The document is too long",
    meaning: "A document may have 2,000 tokens.",
    remedy: "Ask in several requests.",
  },
  TOO_DEEP: {
    ...TOO_COMPLEX,
    title: "The operation is nested too deeply",
    meaning: "Fields may be nested 12 levels deep, those of introspection 20.",
    remedy: "Ask for the inner part in a request of its own.",
  },
  TOO_MANY_ALIASES: {
    ...TOO_COMPLEX,
    title: "The operation has too many aliases",
    meaning:
      "An operation may have 50 aliases, counted wherever a fragment brings them; introspection 5 of them.",
    remedy: "Ask for many things of a kind with a list, such as `batchGetProducts` or `nodes`.",
  },
  TOO_MANY_DIRECTIVES: {
    ...TOO_COMPLEX,
    title: "The document has too many directives",
    meaning: "A document may have 50 directives.",
    remedy: "Put fields with the same condition into one fragment.",
  },
  TOO_REPETITIVE: {
    ...TOO_COMPLEX,
    title: "The document repeats itself too often",
    meaning:
      "Fields may be named 200 times, 80 if they have fields; fragments spread 200 times, 1,000 with theirs.",
    remedy: "Name a field once in a selection; fields that are named twice are one in the answer.",
  },
  TOO_MANY_VALUES: {
    ...TOO_COMPLEX,
    title: "The variables hold too much",
    meaning: "All variables together may hold 5,000 values.",
    remedy: "Send less at once; many products go to the import of REST.",
  },
  TOO_MANY_OPERATIONS: {
    ...TOO_COMPLEX,
    title: "The document has too many operations",
    meaning: "A document may have 10 operations, one of which is run.",
    remedy: "Send only the operation that is to be run.",
  },
  TOO_MANY_MUTATIONS: {
    ...TOO_COMPLEX,
    title: "The operation changes too much at once",
    meaning: "A mutation may have 5 fields at its root.",
    remedy: "Change the rest with requests of their own.",
  },
  FRAGMENT_CYCLE: {
    ...TOO_COMPLEX,
    title: "A fragment contains itself",
    meaning: "A fragment spreads itself, by itself or by way of others, so it has no end.",
    remedy: "Break the cycle.",
  },
  TOO_HEAVY: {
    ...TOO_COMPLEX,
    title: "The operation weighs too much",
    meaning: "An operation may weigh 5,000; the guide on GraphQL's limits says what weighs how much.",
    remedy: "Ask for shorter pages, or for fewer levels at once.",
  },
  MALFORMED_REQUEST: {
    ...BAD_REQUEST,
    title: "The request is no GraphQL request",
    meaning: "A parameter is missing, or is not of its type (GraphQL over HTTP, Request Parameters).",
    remedy: "Send `query` as text, `variables` and `extensions` as objects, `operationName` as text.",
  },
  BATCHING_NOT_SUPPORTED: {
    ...BAD_REQUEST,
    title: "Batches are not taken",
    meaning: "A request has one operation.",
    remedy: "Send a request for each operation; a connection takes many at once.",
  },
  CSRF_BLOCKED: {
    ...BAD_REQUEST,
    title: "The request could come from a foreign page",
    meaning: "A browser would send this request for any web page without asking the server first.",
    remedy: "Send a header `Apollo-Require-Preflight: true`, or POST with `Content-Type: application/json`.",
  },
  SUBSCRIPTION_NEEDS_STREAM: {
    ...BAD_REQUEST,
    title: "A subscription needs a stream",
    meaning: "A subscription is no single answer: it takes a WebSocket, or `Accept: text/event-stream`.",
    remedy: "Use a WebSocket (graphql-transport-ws), or accept text/event-stream (graphql-sse).",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    code: "PERSISTED_QUERY_NOT_FOUND",
    status: 404,
    title: "The persisted query is not known",
    meaning: "This server has no document of that hash, or has forgotten it.",
    remedy:
      "Send the document together with its hash once; clients of persisted queries do so by themselves.",
  },
  PERSISTED_QUERY_MISMATCH: {
    ...BAD_REQUEST,
    title: "The hash is not that of the document",
    meaning: "A persisted query is named by the SHA-256 of its text, in lower-case hexadecimal digits.",
    remedy: "Hash the very text that is sent.",
  },
  DOCUMENT_NOT_TRUSTED: {
    code: "FORBIDDEN",
    status: 403,
    title: "Only trusted documents are run",
    meaning: "This server runs the documents of its manifest, which are asked for by hash, and no others.",
    remedy: "Ask by `documentId` or `extensions.persistedQuery.sha256Hash` for a document of the manifest.",
  },
} as const satisfies Record<string, GraphqlReasonEntry>;

export type GraphqlReason = keyof typeof graphqlReasons;
