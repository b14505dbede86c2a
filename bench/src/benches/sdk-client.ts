/** What the SDK costs its callers, against the same calls made by hand: a call, and the walk over a long list. */
import { Client, credentials, type Client as GrpcClient, Metadata } from "@grpc/grpc-js";
import { CatalogServiceDefinition, GetProductRequest, GetProductResponse } from "@trefoil/proto";
import { createShop, type Shop } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import type { Bench, Verdict } from "../bench.ts";
import { count, decimals, spread } from "../measure/format.ts";
import { ratio, summarise } from "../measure/statistics.ts";

/** Products of a walk, of a stretch of it, and of a page. */
const WALKED = 100_000;
const STRETCH = 1_000;
const PAGE = 100;

/** How often each side does its step in a round, how often before it is the other's turn, and how many rounds there are. */
interface Plan {
  readonly steps: number;
  readonly turn: number;
  readonly rounds: number;
}

type Step = () => Promise<unknown>;

/** One way to do something, and the same without the SDK: each begins a round and gives what is done step by step. */
interface Pair {
  readonly name: string;
  readonly bare: () => Step;
  readonly client: () => Step;
}

/** What a step took in each round: milliseconds, and microseconds of this process's CPU. */
interface Times {
  readonly ms: number[];
  readonly cpu: number[];
}

interface Timed {
  readonly name: string;
  readonly bare: Times;
  readonly client: Times;
}

const columns = [
  "protocol",
  "by hand, ms",
  "SDK, ms",
  "SDK against by hand",
  "CPU by hand, µs",
  "CPU SDK, µs",
];

/** A process that has called less runs code that is not compiled yet, of which the longer has the worse time. */
const WARM_UP: Plan = { steps: 2_000, turn: 100, rounds: 1 };

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
        bare: () => () => bareRest(`${http.url}/v2/products/${id}`),
        client: () => () => shops.REST.catalog.get(id),
      },
      {
        name: "GraphQL",
        bare: () => () => bareGraphql(http.url, id),
        client: () => () => shops.GraphQL.catalog.get(id),
      },
      {
        name: "gRPC",
        bare: () => () => bareUnary(bareGrpc, id),
        client: () => () => shops.gRPC.catalog.get(id),
      },
    ];
    const rounds: Plan = { steps: 400, turn: 10, rounds: pace.timings / 50 };
    const timed: Timed[] = [];
    for (const pair of calls) {
      progress.step(`calls over ${pair.name}`);
      await inTurns(pair, WARM_UP);
      timed.push(await inTurns(pair, rounds));
    }
    const walk = { name: "REST", bare: () => walkByHand(http.url), client: () => walkOf(shops.REST) };
    const walking: Plan = { steps: WALKED / STRETCH, turn: 1, rounds: 5 };
    progress.step(`walking ${WALKED} products`);
    await inTurns(walk, { ...walking, rounds: 1 });
    const walks = await inTurns(walk, walking);
    channel.close();
    bareGrpc.close();
    return {
      verdicts: [
        ...timed.map((one) => verdict(`a call over ${one.name} against one by hand`, 1.1, one)),
        verdict(`auto-paging ${WALKED.toLocaleString("en")} products against the bare pages`, 1.2, walks),
      ],
      tables: [
        {
          title: "A call",
          columns,
          rows: timed.map((one) => [one.name, ...compared(one, decimals(3)), ...cpuOf(one)]),
        },
        {
          title: `${STRETCH.toLocaleString("en")} products of a walk over ${WALKED.toLocaleString("en")}`,
          columns,
          rows: [[walks.name, ...compared(walks, decimals(1)), ...cpuOf(walks)]],
        },
      ],
      notes: [
        "By hand is fetch, a look at the status and JSON.parse for REST and GraphQL, and a unary call of grpc-js with ts-proto's " +
          "messages for gRPC, without deadline, retry, key or typed errors. Client and server share the machine.",
        `${rounds.rounds} rounds of ${rounds.steps} calls each, ${rounds.turn} a turn, after ${WARM_UP.steps} to warm up; ` +
          `${walking.rounds} walks each in pages of ${PAGE}, ${STRETCH} products a turn. CPU is this process's alone.`,
      ],
      samples: { timed, walks },
    };
  },
};

function verdict(promise: string, atMost: number, { bare, client }: Timed): Verdict {
  return { promise, atMost, unit: "x", measured: ratio(client.ms, bare.ms) };
}

function compared({ bare, client }: Timed, format: (ms: number) => string): string[] {
  const times = `${spread(ratio(client.ms, bare.ms), decimals(2))} times`;
  return [spread(summarise(bare.ms), format), spread(summarise(client.ms), format), times];
}

function cpuOf({ bare, client }: Timed): string[] {
  return [bare, client].map(({ cpu }) => spread(summarise(cpu), count));
}

/**
 * Turns so short that what slows the machine slows both sides, and rounds so long that each has its share of the garbage
 * collector's pauses. Who begins changes from turn to turn.
 */
async function inTurns({ name, ...sides }: Pair, { steps, turn, rounds }: Plan): Promise<Timed> {
  const timed = { name, bare: noTimes(), client: noTimes() };
  for (let round = 0; round < rounds; round += 1) {
    const step = { bare: sides.bare(), client: sides.client() };
    const spent = { bare: { ms: 0, cpu: 0 }, client: { ms: 0, cpu: 0 } };
    for (let done = 0; done < steps; done += turn) {
      const order = (done / turn) % 2 === 0 ? (["bare", "client"] as const) : (["client", "bare"] as const);
      for (const side of order) await add(spent[side], step[side], turn);
    }
    for (const side of ["bare", "client"] as const) {
      timed[side].ms.push(spent[side].ms / steps);
      timed[side].cpu.push(spent[side].cpu / steps);
    }
  }
  return timed;
}

function noTimes(): Times {
  return { ms: [], cpu: [] };
}

async function add(spent: { ms: number; cpu: number }, step: Step, times: number): Promise<void> {
  const before = process.cpuUsage();
  const begun = performance.now();
  for (let n = 0; n < times; n += 1) await step();
  spent.ms += performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  spent.cpu += user + system;
}

async function bareRest(url: string): Promise<unknown> {
  return jsonOf(await fetch(url));
}

function jsonOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}

const fields =
  "id sku name description price { amount currency } status categoryId attributes version createdAt updatedAt";
const query = `query($id: ID!) { product(id: $id) { ${fields} } }`;

async function bareGraphql(url: string, id: string): Promise<unknown> {
  const body = JSON.stringify({ query, variables: { id } });
  const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json" };
  return jsonOf(await fetch(`${url}/graphql`, { method: "POST", headers, body }));
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

function walkOf(shop: Shop): Step {
  const products = shop.catalog.products({ sort: "price" })[Symbol.asyncIterator]();
  return async () => {
    let seen = 0;
    for (let n = 0; n < STRETCH; n += 1) {
      const { done, value } = await products.next();
      if (done === true) return ended();
      seen += value.version > 0 ? 1 : 0;
    }
    return seen;
  };
}

interface Page {
  readonly data: readonly { readonly version: number }[];
  readonly page: { readonly nextCursor: string | null };
}

function walkByHand(url: string): Step {
  let after = "";
  return async () => {
    let seen = 0;
    for (let n = 0; n < STRETCH; n += PAGE) {
      const { data, page } = (await bareRest(`${url}/v2/products?sort=price&limit=${PAGE}${after}`)) as Page;
      for (const product of data) seen += product.version > 0 ? 1 : 0;
      if (page.nextCursor === null) return ended();
      after = `&after=${page.nextCursor}`;
    }
    return seen;
  };
}

function ended(): never {
  throw new Error("The list ended too soon.");
}
