/** What the shop does with reviews, as GraphQL says it. */
import { createReview, listReviews } from "@trefoil/domain";
import { list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const reviews = {
  query: {
    reviews: list(listReviews),
  } satisfies Partial<Queries>,
  mutation: {
    createReview: mutation(createReview, "review"),
  } satisfies Partial<Mutations>,
};
