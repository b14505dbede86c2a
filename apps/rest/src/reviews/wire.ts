/** Reviews between the contract and the shop. */
import type { createReview, InputOf, listReviews, Review } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromListReviews({ path, query }: Asked<"listReviews">): InputOf<typeof listReviews> {
  return {
    productId: path.productId,
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
  };
}

export function fromCreateReview({ path, body }: Asked<"createReview">): InputOf<typeof createReview> {
  return { productId: path.productId, rating: body.rating, title: body.title, body: body.body };
}

export function toReview(review: Review): Schemas["Review"] {
  const product = `/v2/products/${review.productId}`;
  return {
    id: review.id,
    productId: review.productId,
    customerId: review.customerId,
    rating: review.rating,
    title: review.title,
    body: review.body,
    createdAt: review.createdAt,
    links: {
      self: { href: reviewPath(review) },
      collection: { href: `${product}/reviews` },
      product: { href: product },
    },
  };
}

/** A review is read among those of its product. */
export function reviewPath({ id, productId }: Review): string {
  return `/v2/products/${productId}/reviews#${id}`;
}
