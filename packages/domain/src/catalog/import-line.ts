/** One line of an import: what is wrong with it, or the product that it describes. */
import { toViolations, type Violation } from "../kernel/index.ts";
import { plainProduct } from "./plain-product.ts";
import { type NewProduct, newProduct } from "./product-input.ts";

export interface ImportedLineError {
  /** From 1. */
  readonly line: number;
  readonly reason: "INVALID_INPUT" | "SKU_TAKEN";
  readonly detail: string;
  readonly violations: readonly Violation[];
}

export interface CheckedLine {
  readonly line: number;
  readonly product: NewProduct;
}

/** What a protocol passes for a line that it could not read. */
export class BadLine {
  /** The end of a sentence that begins with "the line". */
  readonly fault: string;

  constructor(fault: string) {
    this.fault = fault;
  }
}

export function checkLine(line: number, value: unknown): CheckedLine | ImportedLineError {
  if (value instanceof BadLine) {
    return invalid(line, [{ field: "", reason: "INVALID_FORMAT", description: value.fault }]);
  }
  const plain = plainProduct(value);
  if (plain !== undefined) return { line, product: plain };
  const parsed = newProduct.safeParse(value, { reportInput: true });
  return parsed.success ? { line, product: parsed.data } : invalid(line, toViolations(parsed.error.issues));
}

export function invalid(line: number, violations: readonly Violation[]): ImportedLineError {
  const [first] = violations;
  const detail = first ? `${first.field || "The line"} ${first.description}.` : "The line is not valid.";
  return { line, reason: "INVALID_INPUT", detail, violations };
}

export function skuTaken(line: number, sku: string): ImportedLineError {
  const violations = [
    { field: "sku", reason: "DUPLICATE", description: "is taken by another product" },
  ] as const;
  return { line, reason: "SKU_TAKEN", detail: `The SKU ${sku} is taken.`, violations };
}
