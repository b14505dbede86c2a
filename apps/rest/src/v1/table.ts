/** Version 1 of the API: the same operations through a thin translation, never a copy. */
import { catalog } from "./catalog/rows.ts";
import type { RowsOfV1 } from "./contract.ts";
import { customers } from "./customers/rows.ts";
import { inventory } from "./inventory/rows.ts";
import { orders } from "./orders/rows.ts";
import { reviews } from "./reviews/rows.ts";

export const table = {
  ...catalog,
  ...customers,
  ...inventory,
  ...orders,
  ...reviews,
} satisfies RowsOfV1;
