/** Products and categories between the contract and the shop. */
import type {
  archiveProduct,
  batchGetProducts,
  Category,
  createProduct,
  exportProducts,
  getCategory,
  getProduct,
  ImportSummary,
  InputOf,
  importProducts,
  listCategories,
  listProducts,
  Product,
  updateProduct,
} from "@trefoil/domain";
import { expectedVersion } from "../http/etag.ts";
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

export function fromImportProducts({ query }: Asked<"importProducts">): InputOf<typeof importProducts> {
  return { mode: query.mode };
}

export function fromListCategories({ query }: Asked<"listCategories">): InputOf<typeof listCategories> {
  return { limit: query.limit, after: query.after, before: query.before, parentId: query.parentId };
}

export function fromGetCategory({ path }: Asked<"getCategory">): InputOf<typeof getCategory> {
  return { id: path.id };
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

export function toImportSummary(summary: ImportSummary): Schemas["ImportSummary"] {
  return {
    mode: summary.mode,
    received: summary.received,
    created: summary.created,
    failed: summary.failed,
    errors: summary.errors.map(toImportError),
    errorsTruncated: summary.errorsTruncated,
  };
}

function toImportError(error: ImportSummary["errors"][number]): Schemas["ImportError"] {
  return {
    line: error.line,
    reason: error.reason,
    detail: error.detail,
    violations: error.violations.map(toViolation),
  };
}

function toViolation(violation: ImportSummary["errors"][number]["violations"][number]): Schemas["Violation"] {
  return { field: violation.field, reason: violation.reason, description: violation.description };
}
