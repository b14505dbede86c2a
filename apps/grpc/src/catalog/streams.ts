/** The streams of the catalog. */
import { exportProducts, importProducts } from "@trefoil/domain";
import type { CatalogServiceDefinition } from "@trefoil/proto";
import { method, type RowsOf } from "../row.ts";
import { exporting } from "./export.ts";
import { importing } from "./import.ts";

export const catalogStreams = {
  exportProducts: method(exportProducts, exporting),
  importProducts: method(importProducts, importing),
} satisfies Partial<RowsOf<CatalogServiceDefinition>>;
