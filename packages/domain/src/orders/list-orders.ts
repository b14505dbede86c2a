/** listOrders: a page of the caller's own orders, or of anybody's for the staff. */
import * as z from "zod";
import {
  type Caller,
  type Condition,
  customer,
  id,
  isStaff,
  listKey,
  pageInput,
  query,
  readPage,
  ShopError,
  toTypeId,
} from "../kernel/index.ts";
import { type OrderRow, orderColumns, toState } from "./order-rows.ts";
import { type Order, toOrder } from "./order-view.ts";

const input = z.strictObject({
  ...pageInput,
  sort: z.enum(["placedAt", "-placedAt"]).default("-placedAt"),
  customerId: id("customer").optional(),
  status: z.enum(["PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "CANCELLED"]).optional(),
});

export const listOrders = query({
  name: "listOrders",
  input,
  permission: customer("orders:read"),
  async run(context, { sort, customerId: asked, status, ...page }) {
    const customerId = ownerOf(context.caller, asked);
    return readPage<OrderRow, Order>(
      context,
      {
        name: "orders",
        select: `SELECT ${orderColumns} FROM orders`,
        id: "id",
        sort: { column: "placed_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where: conditions(customerId, status),
        list: listKey("orders", sort, customerId, status),
        positionOf: (row) => [row.placed_at, row.id],
      },
      page,
      (row) => toOrder(toTypeId("order", row.id), toState(row), context.caller),
    );
  },
});

/** Whose orders are listed; undefined for everybody's. */
function ownerOf(caller: Caller, asked: string | undefined): string | undefined {
  if (isStaff(caller)) return asked;
  if (caller.customerId === null) throw new ShopError("TOKEN_REQUIRED", "The token stands for no customer.");
  if (asked !== undefined && asked !== caller.customerId) {
    throw new ShopError("ROLE_REQUIRED", "Only staff may list the orders of others.");
  }
  return caller.customerId;
}

function conditions(customerId: string | undefined, status: string | undefined): Condition[] {
  const where: Condition[] = [];
  if (customerId !== undefined) where.push({ sql: "customer_id = ?::uuid", value: customerId });
  if (status !== undefined) where.push({ sql: `status = '${status}'` });
  return where;
}
