/** Exports and imports of products between the contract and the shop. */
import type {
  exportProducts,
  ImportedLineError,
  ImportSummary,
  InputOf,
  importProducts,
} from "@trefoil/domain";
import {
  type ExportProductsRequest,
  type ImportError,
  ImportMode,
  type ImportOptions,
  type ImportSummary as ImportSummaryMessage,
} from "@trefoil/proto";
import { toViolation } from "../live/violation.ts";
import { productStatus } from "./wire.ts";

type Mode = ImportSummary["mode"];

const modes = {
  atomic: ImportMode.ATOMIC,
  "best-effort": ImportMode.BEST_EFFORT,
} as const satisfies Record<Mode, ImportMode>;

export function fromExportProducts({
  status,
  categoryId,
}: ExportProductsRequest): InputOf<typeof exportProducts> {
  return { status: productStatus.from(status), categoryId };
}

/** What is not known goes on as its number, which the domain refuses. */
export function fromImportOptions({ mode }: ImportOptions): InputOf<typeof importProducts> {
  if (mode === ImportMode.UNSPECIFIED) return {};
  const known = (Object.keys(modes) as Mode[]).find((name) => modes[name] === mode);
  return { mode: known ?? (String(mode) as Mode) };
}

export function toImportSummary(summary: ImportSummary): ImportSummaryMessage {
  return {
    mode: modes[summary.mode],
    received: summary.received,
    created: summary.created,
    failed: summary.failed,
    errors: summary.errors.map(toImportError),
    errorsTruncated: summary.errorsTruncated,
  };
}

function toImportError({ line, reason, detail, violations }: ImportedLineError): ImportError {
  return { line, reason, detail, violations: violations.map(toViolation) };
}
