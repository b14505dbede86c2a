/** reviewsByIds: reviews of products that the caller may see. */
import { maySee, type ProductStatus } from "../catalog/index.ts";
import { anyone, edge, keysAlone, readRows } from "../kernel/index.ts";
import { type ReviewRow, reviewColumns, toReview } from "./review.ts";

const reviewById = {
  name: "review_by_id",
  text: `SELECT ${reviewColumns()},
      (SELECT p.status FROM products p WHERE p.id = reviews.product_id) AS product_status
    FROM reviews WHERE id = ANY($1::uuid[])`,
};

export const reviewsByIds = edge({
  name: "reviewsByIds",
  of: "review",
  input: keysAlone,
  permission: anyone,
  async run(context, keys) {
    const rows = await readRows<ReviewRow & { product_status: ProductStatus }>(context, reviewById, keys);
    const seen = rows.filter((row) => maySee(context.caller, { status: row.product_status }));
    return new Map(seen.map((row) => [row.id, toReview(row)]));
  },
});
