/** What the shop does with products and categories, as gRPC says it. */
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
import type { CatalogServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import { fromGetCategory, fromListCategories, toCategories, toCategoryResponse } from "./category-wire.ts";
import {
  fromArchiveProduct,
  fromBatchGetProducts,
  fromCreateProduct,
  fromGetProduct,
  fromListProducts,
  fromUpdateProduct,
  toBatch,
  toProductResponse,
  toProducts,
} from "./wire.ts";

export const catalog = {
  listProducts: list(listProducts, fromListProducts, toProducts),
  getProduct: row(getProduct, fromGetProduct, toProductResponse),
  batchGetProducts: row(batchGetProducts, fromBatchGetProducts, toBatch),
  createProduct: row(createProduct, fromCreateProduct, toProductResponse),
  updateProduct: row(updateProduct, fromUpdateProduct, toProductResponse),
  archiveProduct: row(archiveProduct, fromArchiveProduct, toProductResponse),
  listCategories: list(listCategories, fromListCategories, toCategories),
  getCategory: row(getCategory, fromGetCategory, toCategoryResponse),
} satisfies Partial<RowsOf<CatalogServiceDefinition>>;
