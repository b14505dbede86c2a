/** productsOfCategories: a page of the products in each category, as listProducts shows them. */
import * as z from "zod";
import { anyone, edge, type ListQuery, type Page, readPages, walkInput } from "../kernel/index.ts";
import { nothing, productList, productSort, productStatus } from "./list-products.ts";
import { type Product, type ProductRow, toProduct } from "./product.ts";

export const productsOfCategories = edge({
  name: "productsOfCategories",
  of: "category",
  input: z.strictObject({ ...walkInput, sort: productSort, status: productStatus }),
  permission: anyone,
  narrows: true,
  async run(context, keys, { sort, status, ...walk }): Promise<ReadonlyMap<string, Page<Product>>> {
    const below = (categoryId: string) => productList(context, sort, { categoryId, status });
    const [first] = keys;
    if (first === undefined || below(first) === undefined) return new Map(keys.map((key) => [key, nothing]));
    const list = { below: below as (key: string) => ListQuery<ProductRow> };
    return readPages(context, keys, list, walk, toProduct);
  },
});
