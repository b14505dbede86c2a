/** What a table of version 2 must have: a row for each operation of the shop that its contract names. */
import type { V2Operations } from "@trefoil/openapi";
import type { Row } from "./row.ts";
import type { Asked } from "./v2.ts";

/** Health is no operation of the shop: the pages of @trefoil/http answer it. */
type NoOperations = "health" | "healthLive" | "healthReady";

export type RowsOfV2 = { readonly [Id in Exclude<keyof V2Operations, NoOperations>]: Row<Asked<Id>> };
