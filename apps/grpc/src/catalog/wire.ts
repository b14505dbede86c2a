/** Products between the contract and the shop. */
import type {
  archiveProduct,
  batchGetProducts,
  createProduct,
  getProduct,
  InputOf,
  listProducts,
  Page,
  Product,
  updateProduct,
} from "@trefoil/domain";
import {
  type ArchiveProductRequest,
  type BatchGetProductsRequest,
  type BatchGetProductsResponse,
  type CreateProductRequest,
  type GetProductRequest,
  type ListProductsRequest,
  type ListProductsResponse,
  type Product as ProductMessage,
  ProductStatus,
  type UpdateProductRequest,
} from "@trefoil/proto";
import { idOf, masked } from "../field-mask.ts";
import { enumOf, fromInt64, fromMoney, fromOrderBy, fromPage, toMoney, toTokens } from "../wire.ts";

export const productStatus = enumOf(ProductStatus);

export function fromListProducts(request: ListProductsRequest): InputOf<typeof listProducts> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    categoryId: request.categoryId,
    status: productStatus.from(request.status),
    minPrice: fromInt64(request.minPrice),
    maxPrice: fromInt64(request.maxPrice),
    q: request.q,
  };
}

export function fromGetProduct({ id }: GetProductRequest): InputOf<typeof getProduct> {
  return { id };
}

export function fromBatchGetProducts({ ids }: BatchGetProductsRequest): InputOf<typeof batchGetProducts> {
  return { ids };
}

export function fromCreateProduct(request: CreateProductRequest): InputOf<typeof createProduct> {
  return {
    sku: request.sku,
    name: request.name,
    description: request.description,
    price: fromMoney(request.price),
    categoryId: request.categoryId,
    status: productStatus.from<"DRAFT" | "ACTIVE">(request.status),
    attributes: Object.fromEntries(request.attributes),
  };
}

const changeable = ["name", "description", "price", "category_id", "status", "attributes"];

export function fromUpdateProduct({
  product,
  updateMask,
  expectedVersion,
}: UpdateProductRequest): InputOf<typeof updateProduct> {
  const mask = masked(updateMask, changeable, ["attributes"]);
  return {
    id: idOf(product),
    expectedVersion,
    name: mask.text("name", product?.name),
    description: mask.text("description", product?.description),
    price: mask.value("price", product?.price && fromMoney(product.price)),
    categoryId: mask.text("category_id", product?.categoryId),
    status: mask.value("status", productStatus.from<"DRAFT" | "ACTIVE">(product?.status ?? 0)),
    attributes: mask.entries("attributes", product?.attributes),
  };
}

export function fromArchiveProduct(request: ArchiveProductRequest): InputOf<typeof archiveProduct> {
  return { id: request.id, expectedVersion: request.expectedVersion };
}

export function toProduct(product: Product): ProductMessage {
  return {
    id: product.id,
    sku: product.sku,
    name: product.name,
    description: product.description,
    price: toMoney(product.price),
    status: productStatus.to(product.status),
    categoryId: product.categoryId,
    attributes: new Map(Object.entries(product.attributes)),
    version: product.version,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
  };
}

/** Of every method that answers with one product. */
export function toProductResponse(product: Product): { product: ProductMessage } {
  return { product: toProduct(product) };
}

export function toProducts(page: Page<Product>): ListProductsResponse {
  return { products: page.items.map(toProduct), ...toTokens(page) };
}

export function toBatch(products: readonly Product[]): BatchGetProductsResponse {
  return { products: products.map(toProduct) };
}
