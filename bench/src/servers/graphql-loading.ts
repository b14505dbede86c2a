/** What the hand-written GraphQL peers share: the shop's statements for a nested list, one for each loader and batch. */
import { fromTypeId, toTypeId } from "@trefoil/domain";
import DataLoader from "dataloader";
import { openBarePool } from "./bare-pool.ts";

export const pool = openBarePool();

interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly price_amount: number;
  readonly price_currency: string;
  readonly category_id: string;
}

interface ReviewRow {
  readonly id: string;
  readonly product_id: string;
  readonly customer_id: string;
  readonly rating: number;
  readonly title: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export async function productsOf(categoryId: string, first: number): Promise<readonly object[]> {
  const { rows } = await pool.query<ProductRow>({
    name: "products",
    text: `SELECT id, name, price_amount, price_currency, category_id FROM products
      WHERE status = 'ACTIVE' AND category_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2`,
    values: [fromTypeId("category", categoryId), first],
  });
  return rows.map((row) => ({
    id: toTypeId("product", row.id),
    name: row.name,
    price: { amount: row.price_amount, currency: row.price_currency },
    row,
  }));
}

/** One of each for a request. */
export function createLoaders() {
  const named = (kind: "category" | "customer", table: string) =>
    new DataLoader<string, Named | null>(async (ids) => {
      const { rows } = await pool.query<Named>({
        name: table,
        text: `SELECT id, name FROM ${table} WHERE id = ANY($1::uuid[])`,
        values: [ids],
      });
      const found = new Map(rows.map(({ id, name }) => [id, { id: toTypeId(kind, id), name }]));
      return ids.map((id) => found.get(id) ?? null);
    });
  return {
    categories: named("category", "categories"),
    customers: named("customer", "customers"),
    reviews: new DataLoader<string, readonly object[]>(async (ids) => {
      const { rows } = await pool.query<ReviewRow>({
        name: "reviews",
        text: `SELECT r.* FROM unnest($1::uuid[]) parent(id) CROSS JOIN LATERAL (
          SELECT id, product_id, customer_id, rating, title FROM reviews WHERE product_id = parent.id
          ORDER BY created_at DESC, id DESC LIMIT 5) r`,
        values: [ids],
      });
      const found = Map.groupBy(rows, ({ product_id }) => product_id);
      return ids.map((id) =>
        (found.get(id) ?? []).map((row) => ({
          id: toTypeId("review", row.id),
          rating: row.rating,
          title: row.title,
          row,
        })),
      );
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

export const typeDefs = `
  type Query { product(id: ID!): Product products(categoryId: ID!, first: Int!): [Product!]! }
  type Money { amount: Float! currency: String! }
  type Product { id: ID! name: String! price: Money! category: Category reviews(first: Int!): [Review!]! }
  type Category { id: ID! name: String! }
  type Review { id: ID! rating: Int! title: String! author: Customer }
  type Customer { id: ID! name: String! }
`;

interface Context {
  readonly loaders: Loaders;
}

export const resolvers = {
  Query: {
    products: (_: unknown, { categoryId, first }: { categoryId: string; first: number }) =>
      productsOf(categoryId, first),
  },
  Product: {
    category: ({ row }: { row: ProductRow }, _: unknown, { loaders }: Context) =>
      loaders.categories.load(row.category_id),
    reviews: ({ row }: { row: ProductRow }, _: unknown, { loaders }: Context) => loaders.reviews.load(row.id),
  },
  Review: {
    author: ({ row }: { row: ReviewRow }, _: unknown, { loaders }: Context) =>
      loaders.customers.load(row.customer_id),
  },
};
