/** What is wrong with the page that a list was asked for, in the words that the shop has for `limit`. */
import type { Violation, ViolationReason } from "@trefoil/domain";
import { limits } from "./limits.ts";

/** Violations of one request end up in one answer; it need not say the same a hundred times. */
const ENOUGH = 5;

/** `asked` gives the value of an argument, undefined where there is none or null. `found` is how many there are already. */
export function pageFaults(asked: (argument: string) => unknown, found: number): Violation[] {
  if (found >= ENOUGH) return [];
  const [first, last] = [asked("first"), asked("last")];
  const [after, before] = [asked("after") !== undefined, asked("before") !== undefined];
  if (first === undefined && last === undefined)
    return [fault("first", "REQUIRED", "is required, or last is")];
  if (first !== undefined && last !== undefined) return [apart("last", "first")];
  if (after && before) return [apart("before", "after")];
  if (first !== undefined && before) return [apart("before", "first")];
  if (last !== undefined && after) return [apart("after", "last")];
  return first === undefined ? sizeFaults("last", last) : sizeFaults("first", first);
}

/** Of how many there are to be. */
export function sizeFaults(field: string, size: unknown): Violation[] {
  if (typeof size !== "number") return [];
  if (size < 1) return [fault(field, "TOO_SMALL", "must be at least 1")];
  return size > limits.pageSize ? [fault(field, "TOO_LARGE", `must be at most ${limits.pageSize}`)] : [];
}

function apart(field: string, other: string): Violation {
  return fault(field, "MUTUALLY_EXCLUSIVE", `can't be given together with ${other}`);
}

function fault(field: string, reason: ViolationReason, description: string): Violation {
  return { field, reason, description };
}
