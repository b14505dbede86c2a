/** listOrders: a page of the caller's own orders, or of anybody's for the staff. */
import * as z from "zod";
import {
  type Caller,
  customer,
  id,
  isStaff,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
  ShopError,
  toTypeId,
} from "../kernel/index.ts";
import { type OrderRow, orderColumns, toState } from "./order-rows.ts";
import { type Order, toOrder } from "./order-view.ts";

export const orderSort = z.enum(["placedAt", "-placedAt"]).default("-placedAt");
export const orderStatus = z.enum(["PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "CANCELLED"]).optional();

export const listOrders = query({
  name: "listOrders",
  input: z.strictObject({
    ...pageInput,
    sort: orderSort,
    customerId: id("customer").optional(),
    status: orderStatus,
  }),
  permission: customer("orders:read"),
  async run(context, { sort, customerId: asked, status, ...page }): Promise<Page<Order>> {
    const { caller } = context;
    const list = orderList({ sort, customerId: ownerOf(caller, asked), status });
    return readPage(context, list, page, (row) => shownOrder(row, caller));
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

interface Filter {
  readonly sort: z.output<typeof orderSort>;
  readonly customerId: string | undefined;
  readonly status: z.output<typeof orderStatus>;
}

export function orderList({ sort, customerId, status }: Filter): ListQuery<OrderRow> {
  return {
    name: "orders",
    select: `SELECT ${orderColumns} FROM orders`,
    id: "id",
    sort: { column: "placed_at", cast: "timestamptz" },
    descending: sort.startsWith("-"),
    below: customerId === undefined ? undefined : { column: "customer_id", parent: customerId },
    where: status === undefined ? [] : [{ sql: `status = '${status}'` }],
    list: () => listKey("orders", sort, customerId, status),
    positionOf: (row) => [row.placed_at, row.id],
  };
}

export function shownOrder(row: OrderRow, caller: Caller): Order {
  return toOrder(toTypeId("order", row.id), toState(row), caller);
}
