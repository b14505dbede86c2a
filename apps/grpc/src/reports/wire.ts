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
import {
  type CustomerOrderSummaryRequest,
  type CustomerOrderSummaryResponse,
  type DaySales,
  type OrdersInCurrency,
  type ProductSales,
  ReportPeriod,
  type SalesByDayRequest,
  type SalesByDayResponse,
  type TopProductsRequest,
  type TopProductsResponse,
} from "@trefoil/proto";
import { enumOf, given, toMoney } from "../wire.ts";

const period = enumOf(ReportPeriod);

export function fromTopProducts(request: TopProductsRequest): InputOf<typeof topProducts> {
  return { period: given(period.from(request.period)), date: request.date, limit: request.limit };
}

export function fromSalesByDay({ from, to }: SalesByDayRequest): InputOf<typeof salesByDay> {
  return { from, to };
}

export function fromCustomerOrderSummary({
  customerId,
}: CustomerOrderSummaryRequest): InputOf<typeof customerOrderSummary> {
  return { customerId };
}

export function toTopProducts({ from, to, items }: TopProducts): TopProductsResponse {
  return { topProducts: { from, to, items: items.map(toProductSales) } };
}

function toProductSales(sales: TopProducts["items"][number]): ProductSales {
  return {
    productId: sales.productId,
    sku: sales.sku,
    name: sales.name,
    quantity: BigInt(sales.quantity),
    revenue: toMoney(sales.revenue),
  };
}

export function toSales({ items }: SalesReport): SalesByDayResponse {
  return { salesReport: { items: items.map(toDaySales) } };
}

function toDaySales(sales: SalesReport["items"][number]): DaySales {
  return {
    day: sales.day,
    orders: BigInt(sales.orders),
    items: BigInt(sales.items),
    revenue: toMoney(sales.revenue),
  };
}

export function toOrderSummary({ customerId, items }: OrderSummary): CustomerOrderSummaryResponse {
  return { orderSummary: { customerId, items: items.map(toOrdersInCurrency) } };
}

function toOrdersInCurrency(orders: OrderSummary["items"][number]): OrdersInCurrency {
  return {
    currency: orders.currency,
    placed: BigInt(orders.placed),
    sold: BigInt(orders.sold),
    cancelled: BigInt(orders.cancelled),
    spent: toMoney(orders.spent),
    firstPlacedAt: orders.firstPlacedAt,
    lastPlacedAt: orders.lastPlacedAt,
  };
}
