/** listReviews: a page of what customers say about a product. */
import * as z from "zod";
import { maySee, productById, productNotFound } from "../catalog/index.ts";
import { anyone, id, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import { type Review, type ReviewRow, reviewColumns, toReview } from "./review.ts";

const sorts = {
  createdAt: { column: "created_at", cast: "timestamptz" },
  rating: { column: "rating", cast: "smallint" },
} as const;

export const listReviews = query({
  name: "listReviews",
  input: z.strictObject({
    ...pageInput,
    productId: id("product"),
    sort: z.enum(["createdAt", "-createdAt", "rating", "-rating"]).default("-createdAt"),
  }),
  permission: anyone,
  async run(context, { productId, sort, ...page }) {
    const product = await context.reads.one(productById, productId);
    if (product === undefined || !maySee(context.caller, product)) throw productNotFound(productId);
    const by = sort.replace("-", "") as keyof typeof sorts;
    return readPage<ReviewRow, Review>(
      context,
      {
        name: "reviews",
        select: `SELECT ${reviewColumns} FROM reviews`,
        id: "id",
        sort: sorts[by],
        descending: sort.startsWith("-"),
        where: [{ sql: "product_id = ?::uuid", value: productId }],
        list: listKey("reviews", sort, productId),
        positionOf: (row) => [by === "rating" ? row.rating : row.created_at, row.id],
      },
      page,
      toReview,
    );
  },
});
