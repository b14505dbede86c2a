/** A review as callers see it. */
import { columnsOf, toTypeId } from "../kernel/index.ts";

export interface Review {
  readonly id: string;
  readonly productId: string;
  readonly customerId: string;
  /** 1 to 5 */
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface ReviewRow {
  readonly id: string;
  readonly product_id: string;
  readonly customer_id: string;
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly created_at: string;
}

export const reviewColumns = columnsOf<Review>({
  always: "id",
  shown: {
    productId: "product_id",
    customerId: "customer_id",
    rating: "rating",
    title: "title",
    body: "body",
    createdAt: "created_at",
  },
  types: { rating: "integer", created_at: "instant" },
});

export function toReview(row: ReviewRow): Review {
  return {
    id: toTypeId("review", row.id),
    productId: row.product_id && toTypeId("product", row.product_id),
    customerId: row.customer_id && toTypeId("customer", row.customer_id),
    rating: row.rating,
    title: row.title,
    body: row.body,
    createdAt: row.created_at,
  };
}
