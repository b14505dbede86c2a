/** syncStock: takes over what was counted of one product. A warehouse sends one count after another. */
import * as z from "zod";
import { command, expectedVersion, id, integer, staff } from "../kernel/index.ts";
import { changeOnHand, MAX_ON_HAND } from "./change-on-hand.ts";

export const syncStock = command({
  name: "syncStock",
  input: z.strictObject({
    productId: id("product"),
    counted: integer(0, MAX_ON_HAND),
    expectedVersion: expectedVersion.optional(),
  }),
  permission: staff("inventory:write"),
  idempotency: "optional",
  run: (context, { productId, counted, expectedVersion }) =>
    changeOnHand(context, { productId, expectedVersion, reason: "COUNT", onHand: () => counted }),
});
