/** getProduct over GraphQL, beside an Apollo server that has nothing to find out. */
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { contest } from "../measure/contest.ts";
import type { Request } from "../measure/load.ts";
import { fairnessNotes, ratioOf, standingsTable } from "../measure/standings.ts";
import { pick, randomFrom } from "../measure/statistics.ts";
import { withDatabase } from "../world/with-database.ts";

const CONNECTIONS = 64;
const PRODUCTS = 1000;
const ours = "ours";
const constant = "Apollo's stand-alone server with a constant";

const query = `query($id: ID!) { product(id: $id) {
  id sku name description price { amount currency } status version createdAt updatedAt } }`;

export const graphqlProduct: Bench = {
  name: "graphql-product",
  about: `product(id:) over GraphQL: one of ${PRODUCTS} random products at ${CONNECTIONS} connections.`,
  async run({ world, pace, progress }) {
    const database = await world.catalog();
    const ids = await randomIds(database);
    const contenders = [
      {
        name: ours,
        server: await world.start("ours", database),
        requests: ids.map((id) => asking("/graphql", id)),
      },
      {
        name: constant,
        server: await world.start("peer-apollo-constant", database),
        requests: ids.map((id) => asking("/", id)),
      },
    ];
    const title = "product";
    const standings = await contest({ title, contenders, connections: CONNECTIONS, world, pace, progress });
    return {
      verdicts: [
        {
          promise: `throughput against ${constant}`,
          atLeast: 0.8,
          unit: "x",
          measured: ratioOf(standings, ours, constant),
        },
      ],
      tables: [standingsTable("product(id:)", standings, ours)],
      notes: [
        "The same query for both. Ours reads the product from PostgreSQL, and does all that the REST bench names; Apollo's " +
          "stock server answers each with the same object, and shares the machine with no database.",
        ...fairnessNotes(title, standings),
      ],
      samples: standings,
    };
  },
};

async function randomIds(database: string): Promise<readonly string[]> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ id: string }>("SELECT id FROM products WHERE status = 'ACTIVE' ORDER BY id"),
  );
  return pick(rows, PRODUCTS, randomFrom(1)).map(({ id }) => toTypeId("product", id));
}

function asking(path: string, id: string): Request {
  return {
    method: "POST",
    path,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables: { id } }),
  };
}
