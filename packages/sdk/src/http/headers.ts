/** What goes with a call in headers: the token, the idempotency key and the trace. */
import { ShopError } from "../errors.ts";
import type { Attempt } from "../transport.ts";

export type CallHeaders = Readonly<
  Partial<Record<"Authorization" | "Idempotency-Key" | "traceparent", string>>
>;

const VISIBLE = /^[\x21-\x7e]+$/;
/** HTTP drops blanks at either end of a value (RFC 9110, section 5.5): what arrived would be another key. */
const SENDABLE_KEY = /^(?! )[\x20-\x7e]*(?<! )$/;

/** TOKEN_INVALID or IDEMPOTENCY_KEY_INVALID for what no header can carry. What is no trace is not sent. */
export function headersOf({ token, idempotencyKey, traceparent = "" }: Attempt): CallHeaders {
  if (token !== undefined && !VISIBLE.test(token)) {
    throw new ShopError({
      kind: "UNAUTHENTICATED",
      reason: "TOKEN_INVALID",
      detail: "An access token has visible ASCII characters only.",
    });
  }
  if (idempotencyKey !== undefined && !SENDABLE_KEY.test(idempotencyKey)) {
    throw new ShopError({
      kind: "INVALID_ARGUMENT",
      reason: "IDEMPOTENCY_KEY_INVALID",
      detail: "A key is 1 to 255 printable ASCII characters without a space at either end.",
    });
  }
  return {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(idempotencyKey !== undefined && { "Idempotency-Key": idempotencyKey }),
    ...(VISIBLE.test(traceparent) && { traceparent }),
  };
}
