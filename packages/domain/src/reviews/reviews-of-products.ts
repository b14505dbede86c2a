/** reviewsOfProducts: a page of what customers say about each product, as listReviews shows it. */
import * as z from "zod";
import { maySee, type ProductStatus } from "../catalog/index.ts";
import { anyone, edge, readPages, walkInput } from "../kernel/index.ts";
import { reviewList, reviewSort } from "./list-reviews.ts";
import { toReview } from "./review.ts";

export const reviewsOfProducts = edge({
  name: "reviewsOfProducts",
  of: "product",
  input: z.strictObject({ ...walkInput, sort: reviewSort }),
  permission: anyone,
  narrows: true,
  run(context, keys, { sort, ...walk }) {
    const parents = {
      join: "JOIN products ON products.id = parent.key",
      columns: "products.status AS parent_status",
      visible: (parent: { readonly parent_status: ProductStatus }) =>
        maySee(context.caller, { status: parent.parent_status }),
    };
    const below = (productId: string) => reviewList(context, productId, sort);
    return readPages(context, keys, { below, parents }, walk, toReview);
  },
});
