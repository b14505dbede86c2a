/** A product as callers see it, and how its row is read. */
import {
  type ById,
  type Caller,
  columnsOf,
  isStaff,
  type Money,
  ShopError,
  toTypeId,
} from "../kernel/index.ts";

export type ProductStatus = "DRAFT" | "ACTIVE" | "ARCHIVED";

export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly price: Money;
  readonly status: ProductStatus;
  readonly categoryId: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ProductRow {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly price_amount: number;
  readonly price_currency: string;
  readonly status: ProductStatus;
  readonly category_id: string;
  readonly attributes: Record<string, string>;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const productColumns = columnsOf<Product>({
  always: "id, status",
  shown: {
    sku: "sku",
    name: "name",
    description: "description",
    price: "price_amount, price_currency",
    categoryId: "category_id",
    attributes: "attributes",
    version: "version",
    createdAt: "created_at",
    updatedAt: "updated_at",
  },
  types: {
    price_amount: "integer",
    attributes: "json",
    version: "integer",
    created_at: "instant",
    updated_at: "instant",
  },
});

export const productById: ById<ProductRow> = {
  name: "product_by_id",
  text: `SELECT ${productColumns()} FROM products WHERE id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function toProduct(row: ProductRow): Product {
  return {
    id: toTypeId("product", row.id),
    sku: row.sku,
    name: row.name,
    description: row.description,
    price: { amount: row.price_amount, currency: row.price_currency },
    status: row.status,
    categoryId: row.category_id && toTypeId("category", row.category_id),
    attributes: row.attributes,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A draft is the staff's own business until it is published. */
export function maySee(caller: Caller, row: Pick<ProductRow, "status">): boolean {
  return row.status !== "DRAFT" || isStaff(caller);
}

export function productNotFound(uuid: string): ShopError {
  return new ShopError("PRODUCT_NOT_FOUND", `There is no product ${toTypeId("product", uuid)}.`);
}
