/** What the shop does with products and categories, as GraphQL says it. */
import {
  archiveProduct,
  batchGetProducts,
  createProduct,
  getCategory,
  getProduct,
  listCategories,
  listProducts,
  updateProduct,
} from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const catalog = {
  query: {
    product: field(getProduct),
    products: list(listProducts),
    batchGetProducts: field(batchGetProducts),
    category: field(getCategory),
    categories: list(listCategories),
  } satisfies Partial<Queries>,
  mutation: {
    createProduct: mutation(createProduct, "product"),
    updateProduct: mutation(updateProduct, "product"),
    archiveProduct: mutation(archiveProduct, "product"),
  } satisfies Partial<Mutations>,
};
