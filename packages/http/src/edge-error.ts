/** The error of a request that HTTP itself refuses. */
import type { Violation } from "@trefoil/domain";
import { type EdgeReason, edgeReasons } from "./edge-reasons.ts";

/** A request that HTTP itself refuses. */
export class EdgeError extends Error {
  override readonly name = "EdgeError";
  readonly reason: EdgeReason;
  readonly violations: readonly Violation[];
  /** Names and values of headers that the answer carries, such as Allow. */
  readonly headers: readonly string[];

  constructor(
    reason: EdgeReason,
    detail: string = edgeReasons[reason].meaning,
    {
      violations = [],
      headers = [],
    }: { violations?: readonly Violation[]; headers?: readonly string[] } = {},
  ) {
    super(detail);
    this.reason = reason;
    this.violations = violations;
    this.headers = headers;
  }
}
