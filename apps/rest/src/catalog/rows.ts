/** What the shop does with products and categories, as REST says it. */
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
import { all, created, ok, page } from "../http/representation.ts";
import { either, row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import { fromGetCategory, fromListCategories } from "./category-wire.ts";
import { productsExport } from "./export.ts";
import { productsImport } from "./import.ts";
import { asCategory, asProduct } from "./shown.ts";
import {
  fromArchiveProduct,
  fromBatchGetProducts,
  fromCreateProduct,
  fromGetProduct,
  fromListProducts,
  fromUpdateProduct,
} from "./wire.ts";

export const catalog = {
  listProducts: either(
    ({ query }) => query.ids !== undefined,
    row(batchGetProducts, fromBatchGetProducts, all(asProduct)),
    row(listProducts, fromListProducts, page(asProduct)),
  ),
  getProduct: row(getProduct, fromGetProduct, ok(asProduct)),
  createProduct: row(
    createProduct,
    fromCreateProduct,
    created(asProduct, (product) => `/v2/products/${product.id}`),
  ),
  updateProduct: row(updateProduct, fromUpdateProduct, ok(asProduct)),
  archiveProduct: row(archiveProduct, fromArchiveProduct, ok(asProduct)),
  exportProducts: productsExport,
  importProducts: productsImport,
  listCategories: row(listCategories, fromListCategories, page(asCategory)),
  getCategory: row(getCategory, fromGetCategory, ok(asCategory)),
} satisfies Partial<RowsOfV2>;
