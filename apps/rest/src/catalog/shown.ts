/** How products and categories are shown, and what can be embedded in them. */
import { batchGetProducts, type Category, getCategory, getStock, type Product } from "@trefoil/domain";
import { inBatches, type Load, oneByOne, relation } from "../http/relation.ts";
import type { Representation } from "../http/representation.ts";
import { toStock } from "../inventory/wire.ts";
import type { Schemas } from "../v2.ts";
import { toCategory } from "./category-wire.ts";
import { productText } from "./product-text.ts";
import { toProduct } from "./wire.ts";

export const loadProducts: Load<Schemas["Product"]> = inBatches(
  batchGetProducts,
  (ids) => ({ ids }),
  toProduct,
);

export const categoryOfProduct = relation<Schemas["Product"], "category">({
  member: "category",
  idOf: (product) => product.categoryId,
  load: oneByOne(getCategory, (id) => ({ id }), toCategory),
});

const stockOfProduct = relation<Schemas["Product"], "stock">({
  member: "stock",
  idOf: (product) => product.id,
  load: oneByOne(getStock, (productId) => ({ productId }), toStock),
});

export const asProduct: Representation<Product, Schemas["Product"]> = {
  to: toProduct,
  text: productText,
  tag: (product) => String(product.version),
  relations: { category: categoryOfProduct, stock: stockOfProduct },
};

export const asCategory: Representation<Category, Schemas["Category"]> = {
  to: toCategory,
  tag: (category) => String(category.version),
};
