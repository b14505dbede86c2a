/** productsByIds: products, as getProduct shows them. */
import { anyone, edge, keysAlone, readThings, type Thing } from "../kernel/index.ts";
import { maySee, type Product, type ProductRow, productColumns, toProduct } from "./product.ts";

const product: Thing<ProductRow, Product> = {
  table: "products",
  columns: productColumns,
  visible: maySee,
  toView: toProduct,
};

export const productsByIds = edge({
  name: "productsByIds",
  of: "product",
  input: keysAlone,
  permission: anyone,
  narrows: true,
  thing: product,
  run: (context, keys) => readThings(context, product, keys),
});
