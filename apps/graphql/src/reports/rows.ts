/** What was sold and ordered, as GraphQL says it. */
import { customerOrderSummary, salesByDay, topProducts } from "@trefoil/domain";
import { field } from "../row.ts";
import type { Queries } from "../table-type.ts";
import { fromTopProducts } from "./wire.ts";

export const reports = {
  query: {
    topProducts: field(topProducts, { decode: fromTopProducts }),
    sales: field(salesByDay),
    customerOrderSummary: field(customerOrderSummary),
  } satisfies Partial<Queries>,
};
