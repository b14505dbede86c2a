/** listReviews: a page of what customers say about a product. */
import * as z from "zod";
import { maySee, productById, productNotFound } from "../catalog/index.ts";
import {
  anyone,
  id,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
  type Source,
} from "../kernel/index.ts";
import { type Review, type ReviewRow, reviewColumns, toReview } from "./review.ts";

const sorts = {
  createdAt: { column: "created_at", cast: "timestamptz" },
  rating: { column: "rating", cast: "smallint" },
} as const;

export const reviewSort = z.enum(["createdAt", "-createdAt", "rating", "-rating"]).default("-createdAt");

export const listReviews = query({
  name: "listReviews",
  input: z.strictObject({ ...pageInput, productId: id("product"), sort: reviewSort }),
  permission: anyone,
  async run(context, { productId, sort, ...page }): Promise<Page<Review>> {
    const product = await context.reads.one(productById, productId);
    if (product === undefined || !maySee(context.caller, product)) throw productNotFound(productId);
    return readPage(context, reviewList(productId, sort), page, toReview);
  },
});

export function reviewList(
  productId: string,
  sort: z.output<typeof reviewSort>,
): ListQuery<ReviewRow> & { readonly select: Source } {
  const by = sort.replace("-", "") as keyof typeof sorts;
  return {
    name: "reviews",
    select: { table: "reviews", columns: reviewColumns },
    id: "id",
    sort: sorts[by],
    descending: sort.startsWith("-"),
    below: { column: "product_id", parent: productId },
    where: [],
    list: () => listKey("reviews", sort, productId),
    positionOf: (row) => [by === "rating" ? row.rating : row.created_at, row.id],
  };
}
