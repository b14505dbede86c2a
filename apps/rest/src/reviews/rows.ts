/** What the shop does with reviews, as REST says it. */
import { createReview, listReviews, type Review } from "@trefoil/domain";
import { loadProducts } from "../catalog/shown.ts";
import { relation } from "../http/relation.ts";
import { created, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromCreateReview, fromListReviews, reviewPath, toReview } from "./wire.ts";

const asReview: Representation<Review, Schemas["Review"]> = {
  to: toReview,
  /** A review never changes. */
  tag: () => "1",
  relations: {
    product: relation<Schemas["Review"], "product">({
      member: "product",
      idOf: (review) => review.productId,
      load: loadProducts,
    }),
  },
};

export const reviews = {
  listReviews: row(listReviews, fromListReviews, page(asReview)),
  createReview: row(createReview, fromCreateReview, created(asReview, reviewPath)),
} satisfies Partial<RowsOfV2>;
