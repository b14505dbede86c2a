/** What the shop does with reviews, as gRPC says it. */
import { createReview, listReviews } from "@trefoil/domain";
import type { CatalogServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import { fromCreateReview, fromListReviews, toReviewResponse, toReviews } from "./wire.ts";

export const reviews = {
  listReviews: list(listReviews, fromListReviews, toReviews),
  createReview: row(createReview, fromCreateReview, toReviewResponse),
} satisfies Partial<RowsOf<CatalogServiceDefinition>>;
