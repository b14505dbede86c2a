/** Products between the contract and the shop. */
import type {
  archiveProduct,
  batchGetProducts,
  createProduct,
  exportProducts,
  getProduct,
  InputOf,
  listProducts,
  Product,
  updateProduct,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import type { Asked, Schemas } from "../v2.ts";

export function fromListProducts({ query }: Asked<"listProducts">): InputOf<typeof listProducts> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    categoryId: query.categoryId,
    status: query.status,
    minPrice: query.minPrice,
    maxPrice: query.maxPrice,
    q: query.q,
  };
}

export function fromBatchGetProducts({ query }: Asked<"listProducts">): InputOf<typeof batchGetProducts> {
  return { ids: query.ids ?? [] };
}

export function fromGetProduct({ path }: Asked<"getProduct">): InputOf<typeof getProduct> {
  return { id: path.id };
}

export function fromCreateProduct({ body }: Asked<"createProduct">): InputOf<typeof createProduct> {
  return {
    sku: body.sku,
    name: body.name,
    description: body.description,
    price: body.price,
    categoryId: body.categoryId,
    status: body.status,
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
    price: body.price,
    categoryId: body.categoryId,
    status: body.status,
    attributes: body.attributes,
  };
}

export function fromArchiveProduct({
  path,
  headers,
}: Asked<"archiveProduct">): InputOf<typeof archiveProduct> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromExportProducts({ query }: Asked<"exportProducts">): InputOf<typeof exportProducts> {
  return { status: query.status, categoryId: query.categoryId };
}

export function toProduct(product: Product): Schemas["Product"] {
  const self = `/v2/products/${product.id}`;
  return {
    id: product.id,
    sku: product.sku,
    name: product.name,
    description: product.description,
    price: product.price,
    status: product.status,
    categoryId: product.categoryId,
    attributes: product.attributes,
    version: product.version,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    links: {
      self: { href: self },
      collection: { href: "/v2/products" },
      category: { href: `/v2/categories/${product.categoryId}` },
      stock: { href: `${self}/stock` },
      reviews: { href: `${self}/reviews` },
    },
  };
}

export function toExportedProduct(product: Product): Schemas["ExportedProduct"] {
  return {
    id: product.id,
    sku: product.sku,
    name: product.name,
    description: product.description,
    price: product.price,
    status: product.status,
    categoryId: product.categoryId,
    attributes: product.attributes,
    version: product.version,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
  };
}
