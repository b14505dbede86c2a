/** What the shop sums up, as REST says it. */
import { customerOrderSummary, salesByDay, topProducts } from "@trefoil/domain";
import { whole } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import {
  fromCustomerOrderSummary,
  fromSalesByDay,
  fromTopProducts,
  toOrderSummary,
  toSales,
  toTopProducts,
} from "./wire.ts";

export const reports = {
  topProducts: row(topProducts, fromTopProducts, whole(toTopProducts)),
  salesByDay: row(salesByDay, fromSalesByDay, whole(toSales)),
  customerOrderSummary: row(customerOrderSummary, fromCustomerOrderSummary, whole(toOrderSummary)),
} satisfies Partial<RowsOfV2>;
