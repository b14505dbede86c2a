/** How to meet what HTTP and GraphQL themselves refuse, before any operation hears of it; or why a protocol can't have it. */
import type { GraphqlReason } from "@trefoil/graphql";
import type { EdgeReason } from "@trefoil/http";

/** A command for a shell. */
export type Command = string;

export interface Absent {
  readonly absent: string;
}

export interface WireTrigger {
  readonly rest: Command | Absent;
  readonly graphql: Command | Absent;
  readonly grpc: Absent;
  /** How the shop has to be started. */
  readonly start?: Readonly<Record<string, string>>;
}

const json = "-H 'Content-Type: application/json'";
const V2 = "http://localhost:8080/v2";
const graphql = (body: string) => `curl -s http://localhost:8080/graphql ${json} -d '${body}'`;
/** A document in which a part is repeated: the shell writes it. */
const document = (text: string) => graphql(`{"query":"${text}"}`);
const times = (text: string, count: number) => `'"$(printf '${text}' {1..${count}})"'`;

const binary = { absent: "A message is binary: one that can't be read is INVALID_INPUT." };
const http = { absent: "gRPC has one method of HTTP and one media type, and its own library sees to them." };
const unimplemented = { absent: "An unknown method is UNIMPLEMENTED (12), said by gRPC's own library." };
const itsOwnSize = {
  absent: "A message above 4 MiB is RESOURCE_EXHAUSTED (8), said by gRPC's own library without a reason.",
};
const required = { absent: "The version is a member of the request; without one it is INVALID_INPUT." };

const edge = {
  MALFORMED_JSON: {
    rest: `curl -s ${V2}/customers ${json} -d '{'`,
    graphql: graphql("{"),
    grpc: binary,
  },
  ROUTE_NOT_FOUND: {
    rest: `curl -s ${V2}/nothing`,
    graphql: { absent: "All of GraphQL is at one path; an unknown field is DOCUMENT_INVALID." },
    grpc: unimplemented,
  },
  METHOD_NOT_ALLOWED: {
    rest: `curl -s -X PUT ${V2}/products`,
    graphql: "curl -s -X PUT http://localhost:8080/graphql",
    grpc: http,
  },
  NOT_ACCEPTABLE: {
    rest: `curl -s ${V2}/products -H 'Accept: image/png'`,
    graphql: `${document("{ me { id } }")} -H 'Accept: image/png'`,
    grpc: http,
  },
  BODY_TOO_LARGE: {
    rest: `head -c 1100000 /dev/zero | tr '\\0' ' ' | curl -s ${V2}/customers ${json} --data-binary @-`,
    graphql: `head -c 1100000 /dev/zero | tr '\\0' ' ' | curl -s http://localhost:8080/graphql ${json} --data-binary @-`,
    grpc: itsOwnSize,
  },
  URI_TOO_LONG: {
    rest: `curl -s "${V2}/products?q=$(printf 'x%.0s' {1..9000})"`,
    graphql: {
      absent:
        "An address is measured before it is looked at: the answer is a problem document, as over REST.",
    },
    grpc: { absent: "A method's path is fixed; an unknown one is UNIMPLEMENTED (12)." },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    rest: `curl -s ${V2}/customers -H 'Content-Type: text/plain' -d 'Ann'`,
    graphql: "curl -s http://localhost:8080/graphql -H 'Content-Type: text/plain' -d '{ me { id } }'",
    grpc: http,
  },
  VERSION_REQUIRED: {
    rest: `curl -s -X PATCH ${V2}/products/prod_01h455vb4pex5vsknk084sn02q -H 'Content-Type: application/merge-patch+json' -d '{"name":"Lamp"}'`,
    graphql: {
      absent:
        "`expectedVersion` is a required member of the input; without it the document is INVALID_INPUT or DOCUMENT_INVALID.",
    },
    grpc: required,
  },
} as const satisfies Record<EdgeReason, WireTrigger>;

const alone = {
  rest: { absent: "A reason of GraphQL alone." },
  grpc: { absent: "A reason of GraphQL alone." },
};
const NO_HASH = "0".repeat(64);
const persisted = `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${NO_HASH}"}}`;

const ofGraphql = {
  SYNTAX_ERROR: document("{"),
  DOCUMENT_INVALID: document("{ nothing }"),
  INTROSPECTION_DISABLED: document("{ __schema { queryType { name } } }"),
  OPERATION_NOT_FOUND: graphql('{"query":"query a { me { id } }","operationName":"b"}'),
  TOO_MANY_TOKENS: document(`{ ${times("me { id } %.0s", 600)} }`),
  TOO_DEEP: document(`${times("{ parent %.0s", 14)}${times(" }%.0s", 14)}`),
  TOO_MANY_ALIASES: document(`{ ${times("a%s: me { id } ", 51)} }`),
  TOO_MANY_DIRECTIVES: document(`{ me { id ${times("@include(if: true) %.0s", 51)} } }`),
  TOO_REPETITIVE: document(`{ me { ${times("id %.0s", 201)} } }`),
  TOO_MANY_VALUES: graphql(
    `{"query":"query($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":[${times("1, %.0s", 5_000)} 1]}}`,
  ),
  TOO_MANY_OPERATIONS: graphql(`{"query":"${times("query q%s { me { id } } ", 11)}","operationName":"q1"}`),
  TOO_MANY_MUTATIONS: graphql(
    `{"query":"mutation($input: CancelOrderInput!) { ${times("a%s: cancelOrder(input: $input) { __typename } ", 6)} }","variables":{"input":{"id":"ord_01h455vb4pex5vsknk084sn02q"}}}`,
  ),
  FRAGMENT_CYCLE: document("{ me { ...a } } fragment a on Customer { ...a }"),
  TOO_HEAVY: document(
    "{ categories(first: 100) { nodes { products(first: 100) { nodes { reviews(first: 100) { nodes { id } } } } } } }",
  ),
  MALFORMED_REQUEST: graphql('{"query":5}'),
  BATCHING_NOT_SUPPORTED: graphql('[{"query":"{ me { id } }"}]'),
  CSRF_BLOCKED:
    "curl -sG http://localhost:8080/graphql -H 'Sec-Fetch-Site: cross-site' --data-urlencode 'query={ me { id } }'",
  SUBSCRIPTION_NEEDS_STREAM: graphql(
    '{"query":"subscription { stockChanged(productId: \\"prod_01h455vb4pex5vsknk084sn02q\\") { position } }"}',
  ),
  PERSISTED_QUERY_NOT_FOUND: graphql(`{${persisted}}`),
  PERSISTED_QUERY_MISMATCH: graphql(`{"query":"{ me { id } }",${persisted}}`),
  DOCUMENT_NOT_TRUSTED: document("{ me { id } }"),
} as const satisfies Record<GraphqlReason, Command>;

/** Settings without which the shop does not refuse it. */
const starts: Partial<Record<GraphqlReason, Readonly<Record<string, string>>>> = {
  INTROSPECTION_DISABLED: { INTROSPECTION: "off" },
  DOCUMENT_NOT_TRUSTED: { TRUSTED_DOCUMENTS: "packages/sdk/src/gen/persisted-documents.json" },
};

export const wireTriggers: Readonly<Record<EdgeReason | GraphqlReason, WireTrigger>> = {
  ...edge,
  ...(Object.fromEntries(
    Object.entries(ofGraphql).map(([reason, command]) => {
      const start = starts[reason as GraphqlReason];
      return [reason, { ...alone, graphql: command, ...(start && { start }) }];
    }),
  ) as Record<GraphqlReason, WireTrigger>),
};
