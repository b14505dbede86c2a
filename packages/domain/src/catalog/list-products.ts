/** listProducts: a page of the catalog by filter and sort. */
import * as z from "zod";
import {
  anyone,
  type Caller,
  type Condition,
  id,
  integer,
  isStaff,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
  type Source,
  text,
} from "../kernel/index.ts";
import { type Product, type ProductRow, productColumns, toProduct } from "./product.ts";
import { searchQuery } from "./search.ts";

const sorts = {
  createdAt: { column: "created_at", cast: "timestamptz" },
  price: { column: "price_amount", cast: "bigint" },
  name: { column: "name", cast: "text" },
} as const;

type SortName = keyof typeof sorts;

/** What both ways to a list of products may ask for. */
export const productSort = z
  .enum(["createdAt", "-createdAt", "price", "-price", "name", "-name"])
  .default("-createdAt");
export const productStatus = z.enum(["DRAFT", "ACTIVE", "ARCHIVED"]).optional();

const input = z.strictObject({
  ...pageInput,
  sort: productSort,
  categoryId: id("category").optional(),
  status: productStatus,
  minPrice: integer(0, Number.MAX_SAFE_INTEGER).optional(),
  maxPrice: integer(0, Number.MAX_SAFE_INTEGER).optional(),
  q: text({ min: 1, max: 200 }).optional(),
});

export const listProducts = query({
  name: "listProducts",
  input,
  permission: anyone,
  async run(context, { limit, after, before, sort, ...filter }): Promise<Page<Product>> {
    const list = productList(context.caller, sort, filter);
    if (list === undefined) return nothing;
    return readPage(context, list, { limit, after, before }, toProduct);
  },
});

/** What others than staff see of products that are not ACTIVE. */
export const nothing: Page<never> = { items: [], nextCursor: null, prevCursor: null };

type Filter = Pick<z.output<typeof input>, "categoryId" | "status" | "minPrice" | "maxPrice" | "q">;

/** The list as this caller sees it; undefined where that is nothing. */
export function productList(
  caller: Caller,
  sort: z.output<typeof productSort>,
  filter: Filter,
): (ListQuery<ProductRow> & { readonly select: Source }) | undefined {
  const status = isStaff(caller) ? filter.status : (filter.status ?? "ACTIVE");
  if (status !== undefined && status !== "ACTIVE" && !isStaff(caller)) return undefined;
  const by = sort.replace("-", "") as SortName;
  const { categoryId } = filter;
  return {
    name: "products",
    select: { table: "products", columns: productColumns },
    id: "id",
    sort: sorts[by],
    descending: sort.startsWith("-"),
    below: categoryId === undefined ? undefined : { column: "category_id", parent: categoryId },
    where: conditions({ ...filter, status }),
    list: () => listKey("products", sort, { ...filter, status }),
    positionOf: (row) => [sortValue(by, row), row.id],
  };
}

function conditions({ status, minPrice, maxPrice, q }: Filter): Condition[] {
  const where: Condition[] = [];
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
