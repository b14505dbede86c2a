/** Catalog: products and categories. */
export { archiveProduct } from "./archive-product.ts";
export { batchGetProducts } from "./batch-get-products.ts";
export { categoriesByIds } from "./categories-by-ids.ts";
export type { Category } from "./category.ts";
export { childrenOfCategories } from "./children-of-categories.ts";
export { createProduct } from "./create-product.ts";
export { exportProducts } from "./export-products.ts";
export { getCategory } from "./get-category.ts";
export { getProduct } from "./get-product.ts";
export { BadLine, type ImportedLineError } from "./import-line.ts";
export { type ImportSummary, importProducts } from "./import-products.ts";
export { listCategories } from "./list-categories.ts";
export { listProducts } from "./list-products.ts";
export {
  maySee,
  type Product,
  type ProductRow,
  type ProductStatus,
  productById,
  productNotFound,
} from "./product.ts";
export { productsByIds } from "./products-by-ids.ts";
export { productsOfCategories } from "./products-of-categories.ts";
export { updateProduct } from "./update-product.ts";
