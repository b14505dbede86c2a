/** The one error type of the domain: a kind, a stable reason and, where input is at fault, violations. */
import { type ErrorKind, type Reason, reasons } from "./reasons.ts";

export type ViolationReason =
  | "REQUIRED"
  | "UNKNOWN_FIELD"
  | "WRONG_TYPE"
  | "TOO_SHORT"
  | "TOO_LONG"
  | "TOO_SMALL"
  | "TOO_LARGE"
  | "TOO_FEW"
  | "TOO_MANY"
  | "NOT_ALLOWED"
  | "INVALID_FORMAT"
  | "INVALID_TEXT"
  | "DUPLICATE"
  | "MUTUALLY_EXCLUSIVE"
  | "NOT_FOUND"
  | "NOT_AVAILABLE";

/** What is wrong with one field; `field` is a path such as `items[0].quantity`, the same in every protocol. */
export interface Violation {
  readonly field: string;
  readonly reason: ViolationReason;
  readonly description: string;
}

interface ShopErrorOptions {
  readonly violations?: readonly Violation[];
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

export class ShopError extends Error {
  readonly reason: Reason;
  readonly violations: readonly Violation[];
  /** Whole seconds to wait before a retry, where waiting helps. */
  readonly retryAfterSeconds: number | undefined;

  constructor(reason: Reason, detail?: string, options: ShopErrorOptions = {}) {
    super(detail ?? reasons[reason].meaning, { cause: options.cause });
    this.name = "ShopError";
    this.reason = reason;
    this.violations = options.violations ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get kind(): ErrorKind {
    return reasons[this.reason].kind;
  }

  get title(): string {
    return reasons[this.reason].title;
  }
}

/** INVALID_INPUT with these violations. */
export function invalidInput(violations: readonly Violation[]): ShopError {
  const named = violations.slice(0, 3).map((v) => v.field || "the input");
  const more = violations.length > 3 ? ` and ${violations.length - 3} more` : "";
  return new ShopError("INVALID_INPUT", `Not valid: ${named.join(", ")}${more}.`, { violations });
}

/** INVALID_INPUT because of one field. */
export function invalidField(field: string, reason: ViolationReason, description: string): ShopError {
  return invalidInput([{ field, reason, description }]);
}
