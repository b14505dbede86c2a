/** placeOrder: prices the lines from the catalog and records the order as PENDING. Its checkout begins in the same transaction. */
import type * as z from "zod";
import { beginCheckout } from "../checkout/index.ts";
import { requireCustomer } from "../customers/index.ts";
import {
  type CommandContext,
  command,
  customer,
  ShopError,
  toTypeId,
  type Violation,
} from "../kernel/index.ts";
import { decide, evolve, type OrderItem, type Payment } from "./order.ts";
import { orderInput } from "./order-input.ts";
import { insertOrder } from "./order-rows.ts";
import { toOrder } from "./order-view.ts";
import { settledOrder } from "./settled-order.ts";

type OrderInput = z.output<typeof orderInput>;

export const placeOrder = command({
  name: "placeOrder",
  input: orderInput,
  permission: customer("orders:write"),
  idempotency: "required",
  unhashed: ["waitSeconds"],
  conflicts: { orders_customer_id_fkey: "CUSTOMER_NOT_FOUND" },
  async run(context, input) {
    const owner = requireCustomer(context.caller);
    const customerId = toTypeId("customer", owner);
    const items = await price(context, input.items);
    const { shippingAddress } = input;
    const payment = paymentOf(input);
    const event = decide(undefined, { do: "place", customerId, items, shippingAddress, payment });
    const state = evolve(undefined, event, context.now.toISOString());
    const id = context.newId();
    await insertOrder(context.sql, id, state);
    const causationId = context.newId();
    await beginCheckout(context, { orderId: id, causationId });
    context.append({
      id: causationId,
      stream: "order",
      streamId: id,
      version: state.version,
      owner,
      ...event,
    });
    return toOrder(toTypeId("order", id), state, context.caller);
  },
  settle: (context, { waitSeconds }, order) => settledOrder(context, order, waitSeconds),
});

function paymentOf({ paymentToken }: OrderInput): Payment {
  return paymentToken === undefined ? { method: "WALLET" } : { method: "CARD", token: paymentToken };
}

interface PricedRow {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly price_amount: number;
  readonly price_currency: string;
}

/** The lines at the catalog's prices of this moment; PRODUCT_NOT_AVAILABLE names those that can't be sold. */
async function price({ sql }: CommandContext, lines: OrderInput["items"]): Promise<OrderItem[]> {
  const found = await sql.query<PricedRow>({
    name: "order_prices",
    text: `SELECT id, sku, name, price_amount, price_currency FROM products
      WHERE id = ANY($1::uuid[]) AND status = 'ACTIVE'`,
    values: [lines.map((line) => line.productId)],
  });
  const products = new Map(found.rows.map((row) => [row.id, row]));
  const violations = lines.flatMap((line, at) => (products.has(line.productId) ? [] : [notAvailable(at)]));
  if (violations.length > 0) throw new ShopError("PRODUCT_NOT_AVAILABLE", undefined, { violations });
  return lines.map(({ productId, quantity }) => {
    const row = products.get(productId) as PricedRow;
    const unitPrice = { amount: row.price_amount, currency: row.price_currency };
    return { productId: toTypeId("product", row.id), sku: row.sku, name: row.name, quantity, unitPrice };
  });
}

function notAvailable(line: number): Violation {
  return {
    field: `items[${line}].productId`,
    reason: "NOT_AVAILABLE",
    description: "is not a product that can be ordered",
  };
}
