/** Reports: read models built from events alone. */
export { customerOrderSummary, type OrderSummary } from "./customer-order-summary.ts";
export { orderSummaryOfCustomers } from "./order-summary-of-customers.ts";
export { type RebuildOptions, RebuildSupersededError, rebuildReports } from "./rebuild-reports.ts";
export { reportsConsumer } from "./reports-consumer.ts";
export { type SalesReport, salesByDay } from "./sales-by-day.ts";
export { type TopProducts, topProducts } from "./top-products.ts";
