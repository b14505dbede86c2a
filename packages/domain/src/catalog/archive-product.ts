/** archiveProduct: takes a product off the shelves for good; orders that name it keep it. */
import * as z from "zod";
import { command, expectedVersion, id, ShopError, staff } from "../kernel/index.ts";
import { changeProduct } from "./change-product.ts";

export const archiveProduct = command({
  name: "archiveProduct",
  input: z.strictObject({ id: id("product"), expectedVersion }),
  permission: staff("catalog:write"),
  idempotency: "optional",
  async run(context, { id: productId, expectedVersion: version }) {
    return changeProduct(context, {
      id: productId,
      expectedVersion: version,
      decide({ status }) {
        if (status === "ARCHIVED") throw new ShopError("PRODUCT_ARCHIVED");
        return { write: { status: "ARCHIVED" }, type: "trefoil.product.archived.v1", data: {} };
      },
    });
  },
});
