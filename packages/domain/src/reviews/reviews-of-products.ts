/** reviewsOfProducts: a page of what customers say about each product, as listReviews shows it. */
import * as z from "zod";
import { maySee, type ProductStatus } from "../catalog/index.ts";
import { anyone, type Caller, edge, type Pages, readPages, walkInput } from "../kernel/index.ts";
import { reviewList, reviewSort } from "./list-reviews.ts";
import { type ReviewRow, toReview } from "./review.ts";

interface Parent {
  readonly parent_status: ProductStatus;
}

const input = z.strictObject({ ...walkInput, sort: reviewSort });

export const reviewsOfProducts = edge({
  name: "reviewsOfProducts",
  of: "product",
  input,
  permission: anyone,
  narrows: true,
  pagesFor,
  run: (context, keys, { sort, ...walk }) =>
    readPages(context, keys, pagesFor(context.caller, { sort }), walk, toReview),
});

function pagesFor(caller: Caller, { sort }: Pick<z.output<typeof input>, "sort">): Pages<ReviewRow, Parent> {
  return {
    below: (productId) => reviewList(productId, sort),
    parents: {
      join: "JOIN products ON products.id = parent.key",
      table: "products",
      columns: "products.status AS parent_status",
      visible: (parent) => maySee(caller, { status: parent.parent_status }),
    },
    toItem: toReview,
  };
}
