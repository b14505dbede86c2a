/** Operations that the SDK has no method for, and why. */
import type { Exemptions } from "@trefoil/domain";
import type { OperationName } from "@trefoil/sdk";

export const sdkExempt = {
  syncStock: "a conversation of counts and levels; `client()` of the gRPC transport makes it",
  confirmOrder: "the checkout saga's own step; no protocol offers it",
} as const satisfies Exemptions<OperationName>;
