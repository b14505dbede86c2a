/** createReview: a customer's word about a product, once each. */
import * as z from "zod";
import { maySee, type ProductRow, productNotFound } from "../catalog/index.ts";
import { requireCustomer } from "../customers/index.ts";
import { type CommandContext, command, customer, id, integer, text, toTypeId } from "../kernel/index.ts";
import { toReview } from "./review.ts";

export const createReview = command({
  name: "createReview",
  input: z.strictObject({
    productId: id("product"),
    rating: integer(1, 5),
    title: text({ min: 1, max: 120 }),
    body: text({ min: 1, max: 5000 }),
  }),
  permission: customer("catalog:write"),
  idempotency: "optional",
  conflicts: {
    reviews_product_id_customer_id_key: "REVIEW_EXISTS",
    reviews_customer_id_fkey: "CUSTOMER_NOT_FOUND",
  },
  async run(context, { productId, rating, title, body }) {
    const customerId = requireCustomer(context.caller);
    await requireVisibleProduct(context, productId);
    const { prisma, now } = context;
    const id = context.newId();
    await prisma.review.create({ data: { id, productId, customerId, rating, title, body, createdAt: now } });
    const ids = { productId: toTypeId("product", productId), customerId: toTypeId("customer", customerId) };
    const data = { ...ids, rating, title, body };
    const type = "trefoil.review.created.v1";
    context.append({ stream: "review", streamId: id, version: 1, owner: customerId, type, data });
    const row = { id, product_id: productId, customer_id: customerId, rating, title, body };
    return toReview({ ...row, created_at: now.toISOString() });
  },
});

async function requireVisibleProduct({ prisma, caller }: CommandContext, productId: string): Promise<void> {
  const found: Pick<ProductRow, "status"> | null = await prisma.product.findUnique({
    where: { id: productId },
    select: { status: true },
  });
  if (found === null || !maySee(caller, found)) throw productNotFound(productId);
}
