/** Reviews between the contract and the shop. */
import type { createReview, InputOf, listReviews, Page, Review } from "@trefoil/domain";
import type {
  CreateReviewRequest,
  CreateReviewResponse,
  ListReviewsRequest,
  ListReviewsResponse,
  Review as ReviewMessage,
} from "@trefoil/proto";
import { fromOrderBy, fromPage, toTokens } from "../wire.ts";

export function fromListReviews(request: ListReviewsRequest): InputOf<typeof listReviews> {
  return { ...fromPage(request), sort: fromOrderBy(request.orderBy), productId: request.productId };
}

export function fromCreateReview(request: CreateReviewRequest): InputOf<typeof createReview> {
  return {
    productId: request.productId,
    rating: request.rating,
    title: request.title,
    body: request.body,
  };
}

export function toReview(review: Review): ReviewMessage {
  return {
    id: review.id,
    productId: review.productId,
    customerId: review.customerId,
    rating: review.rating,
    title: review.title,
    body: review.body,
    createdAt: review.createdAt,
  };
}

export function toReviewResponse(review: Review): CreateReviewResponse {
  return { review: toReview(review) };
}

export function toReviews(page: Page<Review>): ListReviewsResponse {
  return { reviews: page.items.map(toReview), ...toTokens(page) };
}
