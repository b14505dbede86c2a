/** Stock in version 1: the same operations, shown as older clients know them. */
import { adjustStock, getStock, type Stock } from "@trefoil/domain";
import { ok, type Representation } from "../../http/representation.ts";
import { row } from "../../row.ts";
import type { RowsOfV1, Schemas } from "../contract.ts";
import { versionTag } from "../list.ts";
import { fromAdjustStock, fromGetStock, toStock } from "./wire.ts";

const asStock: Representation<Stock, Schemas["Stock"]> = { to: toStock, tag: versionTag };

export const inventory = {
  getStock: row(getStock, fromGetStock, ok(asStock)),
  adjustStock: row(adjustStock, fromAdjustStock, ok(asStock)),
} satisfies Partial<RowsOfV1>;
