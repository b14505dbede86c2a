/** Version 2 of the API: a row an operation. */
import type { Exemptions, OperationName } from "@trefoil/domain";
import { catalog } from "./catalog/rows.ts";
import { checkout } from "./checkout/rows.ts";
import { customers } from "./customers/rows.ts";
import { events } from "./events/rows.ts";
import { inventory } from "./inventory/rows.ts";
import { notifications } from "./notifications/rows.ts";
import { orders } from "./orders/rows.ts";
import { payments } from "./payments/rows.ts";
import { reports } from "./reports/rows.ts";
import { reviews } from "./reviews/rows.ts";
import { shipping } from "./shipping/rows.ts";
import { support } from "./support/rows.ts";
import type { RowsOfV2 } from "./table-type.ts";
import { wallets } from "./wallet/rows.ts";
import { webhooks } from "./webhooks/rows.ts";

export const table = {
  ...catalog,
  ...checkout,
  ...customers,
  ...events,
  ...inventory,
  ...notifications,
  ...orders,
  ...payments,
  ...reports,
  ...reviews,
  ...shipping,
  ...support,
  ...wallets,
  ...webhooks,
} satisfies RowsOfV2;

/** Operations that the row of another runs: REST has one path for both. */
export const shared = {
  batchGetProducts: "listProducts",
} as const satisfies Partial<Record<OperationName, keyof typeof table>>;

/** Operations that REST doesn't offer, and why. */
export const exempt = {
  syncStock: "a conversation of counts and levels, for which HTTP has no form; gRPC alone offers it",
  confirmOrder: "the checkout saga's own step; no protocol offers it",
} as const satisfies Exemptions<keyof typeof table | keyof typeof shared>;
