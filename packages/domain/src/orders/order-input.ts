/** The rules of what a caller sends to place an order. */
import * as z from "zod";
import { id, integer, text } from "../kernel/index.ts";

const MAX_LINES = 50;
const MAX_QUANTITY = 1000;
const MAX_WAIT_SECONDS = 10;

/** Absent and null are the same, also for an idempotency key: not every protocol can tell them apart. */
function orNull<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? null);
}

const address = z.strictObject({
  name: text({ min: 1, max: 200 }),
  line1: text({ min: 1, max: 200 }),
  line2: orNull(text({ max: 200 })),
  city: text({ min: 1, max: 100 }),
  region: orNull(text({ max: 100 })),
  postalCode: text({ min: 1, max: 20 }),
  country: text({ max: 2, pattern: /^[A-Z]{2}$/, shape: "an ISO 3166-1 alpha-2 code such as DE" }),
});

const item = z.strictObject({ productId: id("product"), quantity: integer(1, MAX_QUANTITY) });

const custom = (reason: string, message: string, path: PropertyKey[]) =>
  ({ code: "custom", params: { reason }, message, path }) as const;

export const orderInput = z
  .strictObject({
    items: z.array(item).min(1).max(MAX_LINES),
    shippingAddress: address,
    paymentToken: text({
      max: 100,
      pattern: /^tok_[a-z0-9_]+$/,
      shape: "a payment token such as tok_visa",
    }).optional(),
    payment: z.literal("WALLET").optional(),
    waitSeconds: integer(0, MAX_WAIT_SECONDS).optional(),
  })
  .refine(({ paymentToken, payment }) => paymentToken !== undefined || payment !== undefined, {
    error: "is required, or payment",
    params: { reason: "REQUIRED" },
    path: ["paymentToken"],
    when: isObject,
  })
  .refine(({ paymentToken, payment }) => paymentToken === undefined || payment === undefined, {
    error: "can't be given together with paymentToken",
    params: { reason: "MUTUALLY_EXCLUSIVE" },
    path: ["payment"],
    when: isObject,
  })
  // What no contract can say is judged last, when all that contracts say is kept: the same in every protocol.
  .transform((order, context) => {
    if (context.issues.length > 0) return order;
    const seen = new Set<string>();
    for (const [line, { productId }] of order.items.entries()) {
      const path = ["items", line, "productId"];
      if (seen.has(productId))
        context.addIssue(custom("DUPLICATE", "is in the order already: raise its quantity", path));
      seen.add(productId);
    }
    return order;
  });

/** How an order is paid is judged whatever else is wrong with it. */
function isObject({ value }: { readonly value: unknown }): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
