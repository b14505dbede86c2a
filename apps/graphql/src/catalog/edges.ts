/** Where products and categories lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { CategoryResolvers, ProductResolvers } from "../gen/resolvers.ts";

export const productEdges = {
  category: edge(edges.categoriesByIds, (product) => product.categoryId),
  stock: edge(edges.stockOfProducts, (product) => product.id),
  reviews: pageEdge(edges.reviewsOfProducts, (product) => product.id),
} satisfies ProductResolvers;

export const categoryEdges = {
  parent: edge(edges.categoriesByIds, (category) => category.parentId),
  children: edge(edges.childrenOfCategories, (category) => category.id),
  products: pageEdge(edges.productsOfCategories, (category) => category.id),
} satisfies CategoryResolvers;
