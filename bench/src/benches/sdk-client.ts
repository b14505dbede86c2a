/** What the SDK costs its callers, against the same calls made by hand: a call, and the walk over a long list. */
import { Client, credentials, type Client as GrpcClient, Metadata } from "@grpc/grpc-js";
import { CatalogServiceDefinition, GetProductRequest, GetProductResponse } from "@trefoil/proto";
import { createShop, type Shop } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import type { Bench, Verdict } from "../bench.ts";
import { decimals, spread } from "../measure/format.ts";
import { ratio, type Summary, summarise } from "../measure/statistics.ts";

const BLOCK = 100;
const WALKED = 100_000;
const PAGE = 100;
const WALKS = 5;

/** One way to do something, and the same without the SDK. */
interface Pair {
  readonly name: string;
  readonly bare: () => Promise<unknown>;
  readonly client: () => Promise<unknown>;
}

interface Timed {
  readonly name: string;
  readonly bare: readonly number[];
  readonly client: readonly number[];
}

export const sdkClient: Bench = {
  name: "sdk-client",
  about: "The SDK's calls and walks against the same by hand, one at a time, the two in turns.",
  async run({ world, pace, progress }) {
    const database = await world.catalog();
    const [http, rpc] = [await world.start("ours", database), await world.start("ours-grpc", database)];
    const channel = grpc(rpc.url);
    const bareGrpc = new Client(new URL(rpc.url).host, credentials.createInsecure());
    const shops = {
      REST: createShop({ transport: rest(http.url) }),
      GraphQL: createShop({ transport: graphql(http.url) }),
      gRPC: createShop({ transport: channel }),
    };
    const [product] = await shops.REST.catalog.products().take(1);
    const id = product?.id ?? "";
    const calls: Pair[] = [
      {
        name: "REST",
        bare: () => bareRest(`${http.url}/v2/products/${id}`),
        client: () => shops.REST.catalog.get(id),
      },
      { name: "GraphQL", bare: () => bareGraphql(http.url, id), client: () => shops.GraphQL.catalog.get(id) },
      { name: "gRPC", bare: () => bareUnary(bareGrpc, id), client: () => shops.gRPC.catalog.get(id) },
    ];
    const timed: Timed[] = [];
    for (const pair of calls) {
      progress.step(`calls over ${pair.name}`);
      await inTurns(pair, BLOCK, 4);
      timed.push(await inTurns(pair, BLOCK, pace.timings / BLOCK));
    }
    const walk = { name: "REST", bare: () => walkedByHand(http.url), client: () => walked(shops.REST) };
    progress.step(`walking ${WALKED} products`);
    await inTurns(walk, 1, 1);
    const walks = await inTurns(walk, 1, WALKS);
    channel.close();
    bareGrpc.close();
    return {
      verdicts: [
        ...timed.map((one) => verdict(`a call over ${one.name} against one by hand`, 1.1, one)),
        verdict(`auto-paging ${WALKED.toLocaleString("en")} products against the bare pages`, 1.2, walks),
      ],
      tables: [
        {
          title: "Time of a call, ms",
          columns: ["protocol", "by hand", "SDK", "SDK against by hand"],
          rows: timed.map(({ name, bare, client }) => [
            name,
            spread(of(bare), decimals(3)),
            spread(of(client), decimals(3)),
            `${spread(ratio(client, bare), decimals(2))} times`,
          ]),
        },
        {
          title: `Time of a walk over ${WALKED.toLocaleString("en")} products, s`,
          columns: ["protocol", "by hand", "SDK", "SDK against by hand"],
          rows: [
            [
              walks.name,
              spread(of(walks.bare.map((ms) => ms / 1000)), decimals(2)),
              spread(of(walks.client.map((ms) => ms / 1000)), decimals(2)),
              `${spread(ratio(walks.client, walks.bare), decimals(2))} times`,
            ],
          ],
        },
      ],
      notes: [
        "By hand is fetch and JSON.parse for REST and GraphQL, and a unary call of grpc-js with ts-proto's messages for gRPC, without " +
          "deadline, retry, key or typed errors. Client and server share the machine.",
        `${pace.timings} calls each, in blocks of ${BLOCK}; ${WALKS} walks each, in pages of ${PAGE}.`,
      ],
      samples: { timed, walks },
    };
  },
};

function verdict(promise: string, atMost: number, { bare, client }: Timed): Verdict {
  return { promise, atMost, unit: "x", measured: ratio(client, bare) };
}

const of = (samples: readonly number[]): Summary => summarise(samples);

/** Milliseconds of one call, a mean of each block; who begins changes from block to block. */
async function inTurns({ name, bare, client }: Pair, calls: number, blocks: number): Promise<Timed> {
  const timed = { name, bare: [] as number[], client: [] as number[] };
  for (let block = 0; block < blocks; block += 1) {
    const order = block % 2 === 0 ? (["bare", "client"] as const) : (["client", "bare"] as const);
    for (const side of order) timed[side].push(await msOf(side === "bare" ? bare : client, calls));
  }
  return timed;
}

async function msOf(call: () => Promise<unknown>, times: number): Promise<number> {
  const begun = performance.now();
  for (let n = 0; n < times; n += 1) await call();
  return (performance.now() - begun) / times;
}

async function bareRest(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

const fields =
  "id sku name description price { amount currency } status categoryId attributes version createdAt updatedAt";
const query = `query($id: ID!) { product(id: $id) { ${fields} } }`;

async function bareGraphql(url: string, id: string): Promise<unknown> {
  const body = JSON.stringify({ query, variables: { id } });
  const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json" };
  return (await fetch(`${url}/graphql`, { method: "POST", headers, body })).json();
}

const { fullName, methods } = CatalogServiceDefinition;

function bareUnary(client: GrpcClient, id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      `/${fullName}/${methods.getProduct.name}`,
      (request: GetProductRequest) => Buffer.from(GetProductRequest.encode(request).finish()),
      (bytes) => GetProductResponse.decode(bytes),
      { id },
      new Metadata(),
      (error, response) => (error === null ? resolve(response) : reject(error)),
    );
  });
}

async function walked(shop: Shop): Promise<number> {
  let count = 0;
  for await (const product of shop.catalog.products({ sort: "price" })) {
    count += product.version > 0 ? 1 : 0;
    if (count === WALKED) return count;
  }
  return ended(count);
}

interface Page {
  readonly data: readonly { readonly version: number }[];
  readonly page: { readonly nextCursor: string | null };
}

async function walkedByHand(url: string): Promise<number> {
  let count = 0;
  for (let after = ""; ; ) {
    const { data, page } = (await bareRest(`${url}/v2/products?sort=price&limit=${PAGE}${after}`)) as Page;
    for (const product of data) count += product.version > 0 ? 1 : 0;
    if (count >= WALKED) return count;
    if (page.nextCursor === null) return ended(count);
    after = `&after=${page.nextCursor}`;
  }
}

function ended(count: number): never {
  throw new Error(`The list ended after ${count} products.`);
}
