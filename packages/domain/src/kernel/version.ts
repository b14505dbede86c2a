/** Optimistic concurrency: a write names the version that it has read. */
import { ShopError } from "./errors.ts";

/** VERSION_MISMATCH unless the caller has read what is there; a caller that names no version takes it as it is. */
export function requireVersion(expected: number | undefined, actual: number): void {
  if (expected === undefined || expected === actual) return;
  throw new ShopError("VERSION_MISMATCH", `The resource has version ${actual}, not ${expected}.`);
}
