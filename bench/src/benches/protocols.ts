/** The same rows over REST, GraphQL and gRPC, by one load generator: who is fast, who is small, and at what cost. */
import { CatalogServiceDefinition as catalog, GetProductRequest, ListProductsRequest } from "@trefoil/proto";
import { createShop, type Product } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import type { Bench, Findings } from "../bench.ts";
import { type Contender, contest, type Standing } from "../measure/contest.ts";
import { findH2load } from "../measure/h2load.ts";
import type { Request } from "../measure/load.ts";
import { fairnessNotes, ratioOf, standingsTable } from "../measure/standings.ts";
import type { ServerProcess } from "../servers/server-process.ts";

const IN_FLIGHT = 64;
const LIMIT = 20;
const overGrpc = "gRPC";
const constant = "grpc-js with a constant";

const fields =
  "id sku name description price { amount currency } status categoryId attributes version createdAt updatedAt";
const one = `query($id: ID!) { product(id: $id) { ${fields} } }`;
const page = `query { products(first: ${LIMIT}, sort: PRICE) { nodes { ${fields} } pageInfo { endCursor } } }`;

interface Servers {
  readonly http: ServerProcess;
  readonly grpc: ServerProcess;
  readonly constant: ServerProcess;
}

export const protocols: Bench = {
  name: "protocols",
  about: `One product, and a page of ${LIMIT}, over REST, GraphQL and gRPC by h2load, ${IN_FLIGHT} calls in flight.`,
  async run({ world, pace, progress }) {
    const generator = findH2load();
    if (generator === undefined) return skipped;
    const database = await world.catalog();
    const servers: Servers = {
      http: await world.start("ours", database),
      grpc: await world.start("ours-grpc", database),
      constant: await world.start("peer-grpc-constant", database),
    };
    const { id } = await requireSameProducts(servers);
    const measure = (title: string, contenders: readonly Contender[]) =>
      contest({ title, contenders, connections: IN_FLIGHT, world: { ...world, generator }, pace, progress });
    const gets = await measure("one product", oneProduct(servers, id));
    const lists = await measure("a page", aPage(servers));
    return findings(generator.name, gets, lists);
  },
};

const skipped: Findings = {
  verdicts: [],
  tables: [],
  notes: ["h2load is not installed (Debian: nghttp2-client), so nothing was measured."],
  samples: null,
};

function findings(generator: string, gets: readonly Standing[], lists: readonly Standing[]): Findings {
  return {
    verdicts: [
      {
        promise: `GetProduct: throughput against ${constant}`,
        atLeast: 0.7,
        unit: "x",
        measured: ratioOf(gets, overGrpc, constant),
      },
    ],
    tables: [
      standingsTable("One product", gets, overGrpc),
      standingsTable(`A page of ${LIMIT} products`, lists, overGrpc),
    ],
    notes: [
      `Load by ${generator}: always the same call, REST and GraphQL over ${IN_FLIGHT} connections of HTTP/1.1, gRPC over ` +
        `${IN_FLIGHT / 8} of HTTP/2 with 8 calls at a time on each. Bytes are those that the client received, with headers and trailers.`,
      "All three show every field of the same products; REST has links besides, and the pages have cursors. No answer is compressed.",
      "The constant is encoded anew for each answer, as any server would; it reads no database, checks no caller and logs nothing.",
      ...fairnessNotes("One product", gets),
      ...fairnessNotes("A page", lists),
    ],
    samples: { gets, lists },
  };
}

function oneProduct({ http, grpc: server, constant: peer }: Servers, id: string): Contender[] {
  const call = calling("GetProduct", GetProductRequest.encode({ id }).finish());
  return [
    { name: overGrpc, server, requests: [call], http2: true },
    { name: "REST", server: http, requests: [{ path: `/v2/products/${id}` }] },
    { name: "GraphQL", server: http, requests: [asking(one, { id })] },
    { name: constant, server: peer, requests: [call], http2: true },
  ];
}

function aPage({ http, grpc: server }: Servers): Contender[] {
  const request = ListProductsRequest.fromPartial({ pageSize: LIMIT, orderBy: "price" });
  const call = calling("ListProducts", ListProductsRequest.encode(request).finish());
  return [
    { name: overGrpc, server, requests: [call], http2: true },
    { name: "REST", server: http, requests: [{ path: `/v2/products?limit=${LIMIT}&sort=price` }] },
    { name: "GraphQL", server: http, requests: [asking(page, {})] },
  ];
}

/** The message in the frame that gRPC gives it (https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md). */
function calling(method: string, message: Uint8Array): Request {
  const frame = Buffer.alloc(5 + message.length);
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  const headers = { "content-type": "application/grpc", te: "trailers" };
  return { method: "POST", path: `/${catalog.fullName}/${method}`, headers, body: frame };
}

function asking(query: string, variables: object): Request {
  const headers = { "Content-Type": "application/json" };
  return { method: "POST", path: "/graphql", headers, body: JSON.stringify({ query, variables }) };
}

/** h2load looks at no answer: that all are the same products is made sure of before. */
async function requireSameProducts({ http, grpc: server }: Servers): Promise<Product> {
  const channel = grpc(server.url);
  const shops = [rest(http.url), graphql(http.url), channel].map((transport) => createShop({ transport }));
  const pages = await Promise.all(shops.map((shop) => shop.catalog.products({ sort: "price" }).take(LIMIT)));
  const products = await Promise.all(shops.map((shop) => shop.catalog.get(pages[0]?.[0]?.id ?? "")));
  channel.close();
  for (const answers of [pages, products])
    if (new Set(answers.map((answer) => JSON.stringify(answer))).size !== 1)
      throw new Error(`REST, GraphQL and gRPC answer differently: ${JSON.stringify(answers).slice(0, 2000)}`);
  return products[0] as Product;
}
