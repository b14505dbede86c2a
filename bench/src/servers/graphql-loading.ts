/**
 * What the hand-written GraphQL peer is made of: the shop's types and statements, one for each loader and batch. Loaders read
 * whole rows, as ours do: which fields are asked for is known to the resolvers alone.
 */
import { fromTypeId, type IdKind, toTypeId } from "@trefoil/domain";
import DataLoader from "dataloader";
import { openBarePool } from "./bare-pool.ts";

export const pool = openBarePool();

type Row = Readonly<Record<string, string>>;

const columns = {
  products:
    "id, sku, name, description, price_amount, price_currency, status, category_id, attributes, version, created_at, updated_at",
  categories: "id, slug, name, description, parent_id, position, version, created_at, updated_at",
  reviews: "id, product_id, customer_id, rating, title, body, created_at",
  customers: "id, email, name, role, tier, status, version, created_at, updated_at",
} as const;

async function productsOf(categoryId: string, first: number): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>({
    name: "products",
    text: `SELECT ${columns.products} FROM products WHERE category_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2`,
    values: [fromTypeId("category", categoryId), first],
  });
  return rows;
}

function byId(table: "categories" | "customers"): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const text = `SELECT ${columns[table]} FROM ${table} WHERE id = ANY($1::uuid[])`;
    const { rows } = await pool.query<Row>({ name: table, text, values: [ids] });
    const found = new Map(rows.map((row) => [row["id"], row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function reviewsOfProducts(): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<Row>({
      name: "reviews",
      text: `SELECT r.* FROM unnest($1::uuid[]) parent(id) CROSS JOIN LATERAL (SELECT ${columns.reviews} FROM reviews
        WHERE product_id = parent.id ORDER BY created_at DESC, id DESC LIMIT 5) r`,
      values: [ids],
    });
    const found = Map.groupBy(rows, (row) => row["product_id"] as string);
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** One of each for a request. */
export const createLoaders = () => ({
  categories: byId("categories"),
  customers: byId("customers"),
  reviews: reviewsOfProducts(),
});

export const typeDefs = `
  type Query { products(categoryId: ID!, first: Int!): [Product!]! }
  type Money { amount: Float! currency: String! }
  type Product { id: ID! sku: String! name: String! description: String! price: Money! status: String! categoryId: ID!
    category: Category reviews(first: Int!): [Review!]! version: Int! createdAt: String! updatedAt: String! }
  type Category { id: ID! slug: String! name: String! description: String! }
  type Review { id: ID! rating: Int! title: String! body: String! author: Customer createdAt: String! }
  type Customer { id: ID! email: String! name: String! }
`;

interface Context {
  readonly loaders: ReturnType<typeof createLoaders>;
}

const typeId =
  (kind: IdKind, column = "id") =>
  (row: Row) =>
    toTypeId(kind, row[column] as string);
const plain = (column: string) => (row: Row) => row[column];

export const resolvers = {
  Query: {
    products: (_: unknown, { categoryId, first }: { categoryId: string; first: number }) =>
      productsOf(categoryId, first),
  },
  Product: {
    id: typeId("product"),
    categoryId: typeId("category", "category_id"),
    price: (row: Row) => ({ amount: row["price_amount"], currency: row["price_currency"] }),
    createdAt: plain("created_at"),
    updatedAt: plain("updated_at"),
    category: (row: Row, _: unknown, { loaders }: Context) =>
      loaders.categories.load(row["category_id"] as string),
    reviews: (row: Row, _: unknown, { loaders }: Context) => loaders.reviews.load(row["id"] as string),
  },
  Category: { id: typeId("category") },
  Review: {
    id: typeId("review"),
    createdAt: plain("created_at"),
    author: (row: Row, _: unknown, { loaders }: Context) =>
      loaders.customers.load(row["customer_id"] as string),
  },
  Customer: { id: typeId("customer") },
};
