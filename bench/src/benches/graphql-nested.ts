/** A nested list over GraphQL, beside what others make of the same tables. */
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { type Contender, contest } from "../measure/contest.ts";
import type { Request } from "../measure/load.ts";
import { requireSameAnswers } from "../measure/same-answers.ts";
import { fairnessNotes, ratioOf, standingsTable } from "../measure/standings.ts";
import { withDatabase } from "../world/with-database.ts";
import type { World } from "../world/world.ts";

const CONNECTIONS = 32;
const ours = "ours";
const postgraphile = "PostGraphile 5";
const mercurius = "Fastify with Mercurius, compiled, with dataloader";

const oursAsks = `query($category: ID!) {
  products(first: 20, filter: { categoryId: $category }, sort: CREATED_AT_DESC) { nodes {
    id name price { amount currency } category { id name }
    reviews(first: 5, sort: CREATED_AT_DESC) { nodes { id rating title author { id name } } } } } }`;

const mercuriusAsks = `query($category: ID!) {
  products(first: 20, categoryId: $category) {
    id name price { amount currency } category { id name }
    reviews(first: 5) { id rating title author { id name } } } }`;

const postgraphileAsks = `query($category: UUID!) {
  allProducts(first: 20, condition: { categoryId: $category }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes {
    rowId name priceAmount priceCurrency categoryByCategoryId { rowId name }
    reviewsByProductId(first: 5, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes {
      rowId rating title customerByCustomerId { rowId name } } } } } }`;

export const graphqlNested: Bench = {
  name: "graphql-nested",
  about: `20 products with category and 5 reviews with their authors over GraphQL, at ${CONNECTIONS} connections.`,
  async run({ world, pace, progress }) {
    const database = await world.freshDatabase();
    const categories = await fillReviews(database);
    const contenders = await enter(world, database, categories);
    await requireSameAnswers(contenders, productsIn);
    const title = "nested list";
    const standings = await contest({ title, contenders, connections: CONNECTIONS, world, pace, progress });
    return {
      verdicts: [
        {
          promise: `throughput against ${postgraphile}`,
          atLeast: 1,
          unit: "x",
          measured: ratioOf(standings, ours, postgraphile),
        },
        {
          promise: `throughput against ${mercurius}`,
          atLeast: 0.8,
          unit: "x",
          measured: ratioOf(standings, ours, mercurius),
        },
      ],
      tables: [standingsTable("Nested list", standings, ours)],
      notes: [
        "All answer with the same 20 products, their category, and the 5 latest reviews of each with their authors. " +
          "Ours does it with cursors, limits, permissions on every edge, budgets off, an access log and a verified token; the others ask nobody who they are.",
        "Mercurius is given the shop's own statements by hand; PostGraphile makes its SQL itself.",
        ...fairnessNotes(title, standings),
      ],
      samples: standings,
    };
  },
};

/** Ten reviews for each product, and nothing but ACTIVE products, as PostGraphile has no condition for that. */
async function fillReviews(database: string): Promise<readonly string[]> {
  return withDatabase(database, async ({ pool }) => {
    await pool.query(`INSERT INTO reviews (id, product_id, customer_id, rating, title, body, created_at)
      SELECT uuidv7(), p.id, c.id, 1 + (row_number() OVER () % 5)::int, 'Said by ' || c.name, 'A few words about it.',
        timestamptz '2026-01-01' + make_interval(mins => (row_number() OVER ())::int)
      FROM products p CROSS JOIN LATERAL (SELECT id, name FROM customers WHERE role = 'CUSTOMER'
        ORDER BY md5(customers.id::text || p.id::text) LIMIT 10) c ON CONFLICT DO NOTHING`);
    await pool.query("UPDATE products SET status = 'ACTIVE' WHERE status <> 'ACTIVE'");
    await pool.query("VACUUM ANALYZE");
    const { rows } = await pool.query<{ id: string }>(
      "SELECT category_id AS id FROM products GROUP BY 1 HAVING count(*) >= 20 ORDER BY 1",
    );
    return rows.map(({ id }) => id);
  });
}

async function enter(world: World, database: string, categories: readonly string[]): Promise<Contender[]> {
  const typeIds = categories.map((id) => toTypeId("category", id));
  const { authorization: Authorization } = world.tokens.staff;
  const [us, they, plain] = await Promise.all([
    world.start("ours", database),
    world.start("peer-mercurius", database),
    world.start("peer-postgraphile", database),
  ]);
  return [
    { name: ours, server: us, requests: typeIds.map((id) => asking(oursAsks, id, { Authorization })) },
    { name: mercurius, server: they, requests: typeIds.map((id) => asking(mercuriusAsks, id)) },
    { name: postgraphile, server: plain, requests: categories.map((id) => asking(postgraphileAsks, id)) },
  ];
}

function asking(query: string, category: string, headers: Record<string, string> = {}): Request {
  return {
    method: "POST",
    path: "/graphql",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables: { category } }),
  };
}

type Nodes = readonly Record<string, unknown>[];

/** What all three say, in words of none of them. */
function productsIn(body: unknown): unknown {
  const { data, errors } = body as { data: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return nodesOf(Object.values(data)[0]).map((product) => ({
    name: product["name"],
    amount: String((product["price"] as { amount?: number } | undefined)?.amount ?? product["priceAmount"]),
    category: nameIn(product["category"] ?? product["categoryByCategoryId"]),
    reviews: nodesOf(product["reviews"] ?? product["reviewsByProductId"]).map((review) => ({
      rating: review["rating"],
      title: review["title"],
      author: nameIn(review["author"] ?? review["customerByCustomerId"]),
    })),
  }));
}

function nodesOf(list: unknown): Nodes {
  return Array.isArray(list) ? list : (list as { nodes: Nodes }).nodes;
}

function nameIn(thing: unknown): unknown {
  return (thing as { name: string } | null)?.name;
}
