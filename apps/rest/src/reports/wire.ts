/** Reports between the contract and the shop. */
import type {
  customerOrderSummary,
  InputOf,
  OrderSummary,
  SalesReport,
  salesByDay,
  TopProducts,
  topProducts,
} from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromTopProducts({ query }: Asked<"topProducts">): InputOf<typeof topProducts> {
  return { period: query.period, date: query.date, limit: query.limit };
}

export function fromSalesByDay({ query }: Asked<"salesByDay">): InputOf<typeof salesByDay> {
  return { from: query.from, to: query.to };
}

export function fromCustomerOrderSummary({
  path,
}: Asked<"customerOrderSummary">): InputOf<typeof customerOrderSummary> {
  return { customerId: path.customerId };
}

export function toTopProducts({ from, to, items }: TopProducts): Schemas["TopProducts"] {
  return { from, to, data: items.map(toProductSales) };
}

function toProductSales(sales: TopProducts["items"][number]): Schemas["ProductSales"] {
  return {
    productId: sales.productId,
    sku: sales.sku,
    name: sales.name,
    quantity: sales.quantity,
    revenue: sales.revenue,
  };
}

export function toSales({ items }: SalesReport): Schemas["Sales"] {
  return { data: items.map(toDaySales) };
}

function toDaySales(sales: SalesReport["items"][number]): Schemas["DaySales"] {
  return { day: sales.day, orders: sales.orders, items: sales.items, revenue: sales.revenue };
}

export function toOrderSummary({ customerId, items }: OrderSummary): Schemas["CustomerOrderSummary"] {
  return { customerId, data: items.map(toOrdersInCurrency) };
}

function toOrdersInCurrency(orders: OrderSummary["items"][number]): Schemas["OrdersInCurrency"] {
  return {
    currency: orders.currency,
    placed: orders.placed,
    sold: orders.sold,
    cancelled: orders.cancelled,
    spent: orders.spent,
    firstPlacedAt: orders.firstPlacedAt,
    lastPlacedAt: orders.lastPlacedAt,
  };
}
