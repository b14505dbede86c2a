/** The JSON of REST v2, made by hand for the limit servers: the same bytes cost the same to write and to send. */
import { toTypeId } from "@trefoil/domain";

export interface Row {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly price_amount: number;
  readonly price_currency: string;
  readonly status: string;
  readonly category_id: string;
  readonly attributes: Record<string, string>;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const columns =
  "id, sku, name, description, price_amount, price_currency, status, category_id, attributes, version, created_at, updated_at";

export function toProduct(row: Row): object {
  const id = toTypeId("product", row.id);
  const categoryId = toTypeId("category", row.category_id);
  return {
    id,
    sku: row.sku,
    name: row.name,
    description: row.description,
    price: { amount: row.price_amount, currency: row.price_currency },
    status: row.status,
    categoryId,
    attributes: row.attributes,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    links: {
      self: { href: `/v2/products/${id}` },
      collection: { href: "/v2/products" },
      category: { href: `/v2/categories/${categoryId}` },
      stock: { href: `/v2/products/${id}/stock` },
      reviews: { href: `/v2/products/${id}/reviews` },
    },
  };
}
