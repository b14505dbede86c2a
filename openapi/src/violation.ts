/** What is wrong with one field of a request, in the words that every protocol uses. */

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
  | "MUTUALLY_EXCLUSIVE";

export interface Violation {
  /** A path such as `items[0].quantity`; empty for the whole input. */
  readonly field: string;
  readonly reason: ViolationReason;
  /** The end of a sentence that begins with the field. */
  readonly description: string;
}

/** An answer names at most so many violations, so that it stays small whatever was sent. */
export const MAX_VIOLATIONS = 100;

/** A name that a caller made up is shown up to this length. */
const MAX_NAME = 100;

export function shortened(name: string): string {
  return name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name;
}

export function unknownField(name: string): Violation {
  const field = shortened(name);
  // What reads a body refuses this name before anybody asks which members there are: so it is refused everywhere.
  if (/(?:^|\.)__proto__$/.test(name))
    return { field, reason: "NOT_ALLOWED", description: "can't be used as a name" };
  return { field, reason: "UNKNOWN_FIELD", description: "is not a field of this operation" };
}
