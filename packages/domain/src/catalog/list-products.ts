/** listProducts: a page of the catalog by filter and sort. */
import * as z from "zod";
import {
  anyone,
  type Condition,
  id,
  integer,
  isStaff,
  listKey,
  pageInput,
  query,
  readPage,
  text,
} from "../kernel/index.ts";
import { type ProductRow, productColumns, toProduct } from "./product.ts";
import { searchQuery } from "./search.ts";

const sorts = {
  createdAt: { column: "created_at", cast: "timestamptz" },
  price: { column: "price_amount", cast: "bigint" },
  name: { column: "name", cast: "text" },
} as const;

type SortName = keyof typeof sorts;

const input = z.strictObject({
  ...pageInput,
  sort: z.enum(["createdAt", "-createdAt", "price", "-price", "name", "-name"]).default("-createdAt"),
  categoryId: id("category").optional(),
  status: z.enum(["DRAFT", "ACTIVE", "ARCHIVED"]).optional(),
  minPrice: integer(0, Number.MAX_SAFE_INTEGER).optional(),
  maxPrice: integer(0, Number.MAX_SAFE_INTEGER).optional(),
  q: text({ min: 1, max: 200 }).optional(),
});

export const listProducts = query({
  name: "listProducts",
  input,
  permission: anyone,
  async run(context, { limit, after, before, sort, ...filter }) {
    const status = isStaff(context.caller) ? filter.status : (filter.status ?? "ACTIVE");
    if (status !== undefined && status !== "ACTIVE" && !isStaff(context.caller)) return nothing;
    const by = sort.replace("-", "") as SortName;
    return readPage<ProductRow, ReturnType<typeof toProduct>>(
      context,
      {
        name: "products",
        select: `SELECT ${productColumns} FROM products`,
        id: "id",
        sort: sorts[by],
        descending: sort.startsWith("-"),
        where: conditions({ ...filter, status }),
        list: listKey("products", sort, { ...filter, status }),
        positionOf: (row) => [sortValue(by, row), row.id],
      },
      { limit, after, before },
      toProduct,
    );
  },
});

/** What others than staff see of products that are not ACTIVE. */
const nothing = { items: [], nextCursor: null, prevCursor: null };

type Filter = Pick<z.output<typeof input>, "categoryId" | "status" | "minPrice" | "maxPrice" | "q">;

function conditions({ categoryId, status, minPrice, maxPrice, q }: Filter): Condition[] {
  const where: Condition[] = [];
  if (categoryId !== undefined) where.push({ sql: "category_id = ?::uuid", value: categoryId });
  if (status !== undefined) where.push({ sql: `status = '${status}'` });
  if (minPrice !== undefined) where.push({ sql: "price_amount >= ?::bigint", value: minPrice });
  if (maxPrice !== undefined) where.push({ sql: "price_amount <= ?::bigint", value: maxPrice });
  if (q !== undefined) {
    where.push({ sql: "to_tsvector('simple', name) @@ to_tsquery('simple', ?)", value: searchQuery(q) });
  }
  return where;
}

function sortValue(by: SortName, row: ProductRow): string | number {
  if (by === "price") return row.price_amount;
  return by === "name" ? row.name : row.created_at;
}
