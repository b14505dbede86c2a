import type { ImportSummary } from "@trefoil/domain";
import { ImportMode, ProductStatus } from "@trefoil/proto";
import { expect, it } from "vitest";
import { fromExportProducts, fromImportOptions, toImportSummary } from "./bulk-wire.ts";

it("understands what to export", () => {
  const asked = { status: ProductStatus.ARCHIVED, categoryId: "cat_1" };
  expect(fromExportProducts(asked)).toEqual({ status: "ARCHIVED", categoryId: "cat_1" });
  expect(fromExportProducts({ status: ProductStatus.UNSPECIFIED })).toEqual({});
});

it("understands how to import; what it does not know goes on to the shop, which refuses it", () => {
  const modes = [ImportMode.UNSPECIFIED, ImportMode.ATOMIC, ImportMode.BEST_EFFORT, 7 as ImportMode];
  expect(modes.map((mode) => fromImportOptions({ mode }))).toEqual([
    {},
    { mode: "atomic" },
    { mode: "best-effort" },
    { mode: "7" },
  ]);
});

it("tells what came of an import", () => {
  const violation = { field: "sku", reason: "DUPLICATE", description: "is taken" } as const;
  const summary: ImportSummary = {
    mode: "best-effort",
    received: 9,
    created: 6,
    failed: 3,
    errors: [{ line: 2, reason: "SKU_TAKEN", detail: "The SKU A is taken.", violations: [violation] }],
    errorsTruncated: true,
  };
  expect(toImportSummary(summary)).toEqual({ ...summary, mode: ImportMode.BEST_EFFORT });
});
