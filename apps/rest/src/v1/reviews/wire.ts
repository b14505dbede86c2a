/** Reviews between the contract of version 1 and the shop. */
import type { createReview, InputOf, listReviews, Review } from "@trefoil/domain";
import type { Asked, Schemas } from "../contract.ts";

type Sort = NonNullable<Asked<"listReviews">["query"]["sort"]>;

const fromSort = {
  created_at: "createdAt",
  "-created_at": "-createdAt",
  rating: "rating",
  "-rating": "-rating",
} as const satisfies Record<Sort, InputOf<typeof listReviews>["sort"]>;

export function fromListReviews({ path, query }: Asked<"listReviews">): InputOf<typeof listReviews> {
  return {
    productId: path.product_id,
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort && fromSort[query.sort],
  };
}

export function fromCreateReview({ path, body }: Asked<"createReview">): InputOf<typeof createReview> {
  return { productId: path.product_id, rating: body.rating, title: body.title, body: body.body };
}

export function toReview(review: Review): Schemas["Review"] {
  return {
    id: review.id,
    product_id: review.productId,
    customer_id: review.customerId,
    rating: review.rating,
    title: review.title,
    body: review.body,
    created_at: review.createdAt,
  };
}

/** A review is read among those of its product. */
export function reviewPath({ id, productId }: Review): string {
  return `/v1/products/${productId}/reviews#${id}`;
}
