/** getProduct: reading one product by id, as fast as the batching loader makes it. */
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { contest } from "../measure/contest.ts";
import type { Request } from "../measure/load.ts";
import { requireSameAnswers } from "../measure/same-answers.ts";
import { fairnessNotes, ratioOf, standingsTable } from "../measure/standings.ts";
import { pick, randomFrom } from "../measure/statistics.ts";
import { withDatabase } from "../world/with-database.ts";

const CONNECTIONS = 64;
const PRODUCTS = 1000;
const ours = "ours";
const bare = "bare node:http, one prepared query a request";
const express = "Express 5, one Prisma findUnique a request";

export const getProduct: Bench = {
  name: "get-product",
  about: `GET /v2/products/{id}: one of ${PRODUCTS} random products at ${CONNECTIONS} connections.`,
  async run({ world, pace, progress }) {
    const database = await world.catalog();
    const requests = await randomProducts(database);
    const contenders = [
      { name: ours, server: await world.start("ours", database), requests },
      { name: bare, server: await world.start("bare-http", database), requests },
      { name: express, server: await world.start("express-prisma", database), requests },
    ];
    await requireSameAnswers(contenders, (body) => body);
    const title = "getProduct";
    const standings = await contest({ title, contenders, connections: CONNECTIONS, world, pace, progress });
    await Promise.all(contenders.map(({ server }) => server.stop()));
    return {
      verdicts: [
        {
          promise: `throughput against ${bare}`,
          atLeast: 1.3,
          unit: "x",
          measured: ratioOf(standings, ours, bare),
        },
        {
          promise: `throughput against ${express}`,
          atLeast: 4,
          unit: "x",
          measured: ratioOf(standings, ours, express),
        },
      ],
      tables: [standingsTable("Throughput", standings, ours)],
      notes: [
        "All answer with the same JSON. Ours is the whole REST app with access log, security headers, limits and request ids (budgets are off); the others do none of that.",
        ...fairnessNotes(title, standings),
      ],
      samples: standings,
    };
  },
};

async function randomProducts(database: string): Promise<Request[]> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ id: string }>("SELECT id FROM products WHERE status = 'ACTIVE' ORDER BY id"),
  );
  return pick(rows, PRODUCTS, randomFrom(1)).map(({ id }) => ({
    path: `/v2/products/${toTypeId("product", id)}`,
  }));
}
