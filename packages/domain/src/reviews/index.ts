/** Reviews: what customers say about products. */
export { createReview } from "./create-review.ts";
export { listReviews } from "./list-reviews.ts";
export type { Review } from "./review.ts";
export { reviewsByIds } from "./reviews-by-ids.ts";
export { reviewsOfProducts } from "./reviews-of-products.ts";
