/** What the shop reports, as gRPC says it. */
import { customerOrderSummary, salesByDay, topProducts } from "@trefoil/domain";
import type { ReportServiceDefinition } from "@trefoil/proto";
import { type RowsOf, row } from "../row.ts";
import {
  fromCustomerOrderSummary,
  fromSalesByDay,
  fromTopProducts,
  toOrderSummary,
  toSales,
  toTopProducts,
} from "./wire.ts";

export const reports = {
  topProducts: row(topProducts, fromTopProducts, toTopProducts),
  salesByDay: row(salesByDay, fromSalesByDay, toSales),
  customerOrderSummary: row(customerOrderSummary, fromCustomerOrderSummary, toOrderSummary),
} satisfies RowsOf<ReportServiceDefinition>;
