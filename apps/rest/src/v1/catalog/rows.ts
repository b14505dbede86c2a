/** Products and categories in version 1: the same operations, shown as older clients know them. */
import {
  archiveProduct,
  type Category,
  createProduct,
  getCategory,
  getProduct,
  listCategories,
  listProducts,
  type Product,
  updateProduct,
} from "@trefoil/domain";
import { created, ok, type Representation } from "../../http/representation.ts";
import { row } from "../../row.ts";
import type { RowsOfV1, Schemas } from "../contract.ts";
import { list, versionTag } from "../list.ts";
import {
  fromArchiveProduct,
  fromCreateProduct,
  fromGetCategory,
  fromGetProduct,
  fromListCategories,
  fromListProducts,
  fromUpdateProduct,
  toCategory,
  toProduct,
} from "./wire.ts";

const asProduct: Representation<Product, Schemas["Product"]> = { to: toProduct, tag: versionTag };
const asCategory: Representation<Category, Schemas["Category"]> = { to: toCategory, tag: versionTag };

export const catalog = {
  listProducts: row(listProducts, fromListProducts, list("products", asProduct)),
  getProduct: row(getProduct, fromGetProduct, ok(asProduct)),
  createProduct: row(
    createProduct,
    fromCreateProduct,
    created(asProduct, (product) => `/v1/products/${product.id}`),
  ),
  updateProduct: row(updateProduct, fromUpdateProduct, ok(asProduct)),
  archiveProduct: row(archiveProduct, fromArchiveProduct, ok(asProduct)),
  listCategories: row(listCategories, fromListCategories, list("categories", asCategory)),
  getCategory: row(getCategory, fromGetCategory, ok(asCategory)),
} satisfies Partial<RowsOfV1>;
