/** Imports between the contract and the shop. */
import type { ImportSummary, InputOf, importProducts } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromImportProducts({ query }: Asked<"importProducts">): InputOf<typeof importProducts> {
  return { mode: query.mode };
}

export function toImportSummary(summary: ImportSummary): Schemas["ImportSummary"] {
  return {
    mode: summary.mode,
    received: summary.received,
    created: summary.created,
    failed: summary.failed,
    errors: summary.errors.map(toImportError),
    errorsTruncated: summary.errorsTruncated,
  };
}

function toImportError(error: ImportSummary["errors"][number]): Schemas["ImportError"] {
  return {
    line: error.line,
    reason: error.reason,
    detail: error.detail,
    violations: error.violations.map(toViolation),
  };
}

function toViolation(violation: ImportSummary["errors"][number]["violations"][number]): Schemas["Violation"] {
  return { field: violation.field, reason: violation.reason, description: violation.description };
}
