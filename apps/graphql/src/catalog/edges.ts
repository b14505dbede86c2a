/** Where products and categories lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { CategoryResolvers, ProductResolvers } from "../gen/resolvers.ts";

export const productEdges = {
  category: edge(edges.categoriesByIds, "categoryId"),
  stock: edge(edges.stockOfProducts, "id"),
  reviews: pageEdge(edges.reviewsOfProducts, "id"),
} satisfies ProductResolvers;

export const categoryEdges = {
  parent: edge(edges.categoriesByIds, "parentId"),
  children: edge(edges.childrenOfCategories, "id"),
  products: pageEdge(edges.productsOfCategories, "id"),
} satisfies CategoryResolvers;
