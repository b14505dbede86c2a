/** Categories between the contract and the shop. */
import type { Category, getCategory, InputOf, listCategories } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromListCategories({ query }: Asked<"listCategories">): InputOf<typeof listCategories> {
  return { limit: query.limit, after: query.after, before: query.before, parentId: query.parentId };
}

export function fromGetCategory({ path }: Asked<"getCategory">): InputOf<typeof getCategory> {
  return { id: path.id };
}

export function toCategory(category: Category): Schemas["Category"] {
  const self = `/v2/categories/${category.id}`;
  return {
    id: category.id,
    slug: category.slug,
    name: category.name,
    description: category.description,
    parentId: category.parentId,
    position: category.position,
    version: category.version,
    createdAt: category.createdAt,
    updatedAt: category.updatedAt,
    links: {
      self: { href: self },
      collection: { href: "/v2/categories" },
      products: { href: `/v2/products?categoryId=${category.id}` },
      ...(category.parentId !== null && { parent: { href: `/v2/categories/${category.parentId}` } }),
    },
  };
}
