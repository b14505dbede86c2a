/** Reviews in version 1: the same operations, shown as older clients know them. */
import { createReview, listReviews, type Review } from "@trefoil/domain";
import { created, type Representation } from "../../http/representation.ts";
import { row } from "../../row.ts";
import type { RowsOfV1, Schemas } from "../contract.ts";
import { list } from "../list.ts";
import { fromCreateReview, fromListReviews, reviewPath, toReview } from "./wire.ts";

const asReview: Representation<Review, Schemas["Review"]> = { to: toReview, tag: () => "1-v1" };

export const reviews = {
  listReviews: row(listReviews, fromListReviews, list("reviews", asReview)),
  createReview: row(createReview, fromCreateReview, created(asReview, reviewPath)),
} satisfies Partial<RowsOfV1>;
