/** adjustStock: counts stock up or down. No adjustment brings it below what is reserved, or below zero. */
import * as z from "zod";
import { command, expectedVersion, id, integer, staff } from "../kernel/index.ts";
import { changeOnHand } from "./change-on-hand.ts";

const MAX_DELTA = 1_000_000;

const delta = integer(-MAX_DELTA, MAX_DELTA).refine((value) => value !== 0, {
  error: "must not be 0",
  params: { reason: "NOT_ALLOWED" },
});

export const adjustStock = command({
  name: "adjustStock",
  input: z.strictObject({
    productId: id("product"),
    delta,
    reason: z.enum(["COUNT", "RECEIPT", "DAMAGE"]),
    expectedVersion: expectedVersion.optional(),
  }),
  permission: staff("inventory:write"),
  idempotency: "optional",
  run: (context, { delta: change, ...asked }) =>
    changeOnHand(context, {
      productId: asked.productId,
      reason: asked.reason,
      expectedVersion: asked.expectedVersion,
      onHand: (before) => before + change,
    }),
});
