/** productsOfCategories: a page of the products in each category, as listProducts shows them. */
import * as z from "zod";
import { anyone, type Caller, edge, type Page, type Pages, readPages, walkInput } from "../kernel/index.ts";
import { nothing, productList, productSort, productStatus } from "./list-products.ts";
import { type Product, type ProductRow, toProduct } from "./product.ts";

const input = z.strictObject({ ...walkInput, sort: productSort, status: productStatus });

export const productsOfCategories = edge({
  name: "productsOfCategories",
  of: "category",
  input,
  permission: anyone,
  narrows: true,
  pagesFor,
  async run(context, keys, { sort, status, ...walk }): Promise<ReadonlyMap<string, Page<Product>>> {
    const pages = pagesFor(context.caller, { sort, status });
    if (pages === undefined) return new Map(keys.map((key) => [key, nothing]));
    return readPages(context, keys, pages, walk, toProduct);
  },
});

/** Undefined where the caller sees none. */
function pagesFor(
  caller: Caller,
  { sort, status }: Pick<z.output<typeof input>, "sort" | "status">,
): Pages<ProductRow, object> | undefined {
  const below = (categoryId: string) => productList(caller, sort, { categoryId, status });
  if (below("") === undefined) return undefined;
  return { below: below as Pages<ProductRow>["below"], toItem: toProduct };
}
