/** What is wrong with one item of a stream, as long as that is all that is wrong: the stream goes on. */
import { type ErrorKind, ShopError } from "@trefoil/domain";

/** Kinds of errors that the next item need not meet. */
const ofItem: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  "INVALID_ARGUMENT",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "FAILED_PRECONDITION",
  "ABORTED",
]);

/** The error, if it is the item's own or of one of the kinds `besides`; else throws it, and the stream ends. */
export function itemFault(error: unknown, ...besides: readonly ErrorKind[]): ShopError {
  if (error instanceof ShopError && (ofItem.has(error.kind) || besides.includes(error.kind))) return error;
  throw error;
}
