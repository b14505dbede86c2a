/** Products and categories between the contract of version 1 and the shop. */
import type {
  archiveProduct,
  Category,
  createProduct,
  getCategory,
  getProduct,
  InputOf,
  listCategories,
  listProducts,
  Product,
  ProductStatus,
  updateProduct,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import { fromAmount, fromPlainAmount, toAmount } from "../amount.ts";
import type { Asked, Schemas } from "../contract.ts";

const toStatus = {
  DRAFT: "draft",
  ACTIVE: "active",
  ARCHIVED: "archived",
} as const satisfies Record<ProductStatus, Schemas["ProductStatus"]>;

const fromStatus = {
  draft: "DRAFT",
  active: "ACTIVE",
  archived: "ARCHIVED",
} as const satisfies Record<Schemas["ProductStatus"], ProductStatus>;

type Sort = NonNullable<Asked<"listProducts">["query"]["sort"]>;

const fromSort = {
  created_at: "createdAt",
  "-created_at": "-createdAt",
  price: "price",
  "-price": "-price",
  name: "name",
  "-name": "-name",
} as const satisfies Record<Sort, InputOf<typeof listProducts>["sort"]>;

export function fromListProducts({ query }: Asked<"listProducts">): InputOf<typeof listProducts> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort && fromSort[query.sort],
    categoryId: query.category_id,
    status: query.status && fromStatus[query.status],
    minPrice: fromPlainAmount("min_price", query.min_price),
    maxPrice: fromPlainAmount("max_price", query.max_price),
    q: query.q,
  };
}

export function fromGetProduct({ path }: Asked<"getProduct">): InputOf<typeof getProduct> {
  return { id: path.id };
}

export function fromCreateProduct({ body }: Asked<"createProduct">): InputOf<typeof createProduct> {
  return {
    sku: body.sku,
    name: body.name,
    description: body.description,
    price: fromAmount("price", body.price, body.currency),
    categoryId: body.category_id,
    status: body.status && fromStatus[body.status],
    attributes: body.attributes,
  };
}

export function fromUpdateProduct({
  path,
  headers,
  body,
}: Asked<"updateProduct">): InputOf<typeof updateProduct> {
  return {
    id: path.id,
    expectedVersion: expectedVersion(headers["If-Match"]),
    name: body.name,
    description: body.description,
    price:
      body.price === undefined || body.currency === undefined
        ? undefined
        : fromAmount("price", body.price, body.currency),
    categoryId: body.category_id,
    status: body.status && fromStatus[body.status],
    attributes: body.attributes,
  };
}

export function fromArchiveProduct({
  path,
  headers,
}: Asked<"archiveProduct">): InputOf<typeof archiveProduct> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromListCategories({ query }: Asked<"listCategories">): InputOf<typeof listCategories> {
  return { limit: query.limit, after: query.after, before: query.before, parentId: query.parent_id };
}

export function fromGetCategory({ path }: Asked<"getCategory">): InputOf<typeof getCategory> {
  return { id: path.id };
}

export function toProduct(product: Product): Schemas["Product"] {
  return {
    id: product.id,
    sku: product.sku,
    name: product.name,
    description: product.description,
    price: toAmount(product.price),
    currency: product.price.currency,
    status: toStatus[product.status],
    category_id: product.categoryId,
    attributes: product.attributes,
    version: product.version,
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  };
}

export function toCategory(category: Category): Schemas["Category"] {
  return {
    id: category.id,
    slug: category.slug,
    name: category.name,
    description: category.description,
    parent_id: category.parentId,
    position: category.position,
    version: category.version,
    created_at: category.createdAt,
    updated_at: category.updatedAt,
  };
}
