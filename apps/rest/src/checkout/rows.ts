/** What staff see and do of checkouts, as REST says it. */
import { type CheckoutView, getCheckout, listCheckouts, retryCheckout } from "@trefoil/domain";
import { digest } from "@trefoil/http";
import { ok, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromGetCheckout, fromListCheckouts, fromRetryCheckout, toCheckout } from "./wire.ts";

/** It shows no version, and several steps may be taken at one instant. */
const asCheckout: Representation<CheckoutView, Schemas["Checkout"]> = {
  to: toCheckout,
  tag: (checkout) => digest(JSON.stringify(checkout)),
};

export const checkout = {
  getCheckout: row(getCheckout, fromGetCheckout, ok(asCheckout)),
  listCheckouts: row(listCheckouts, fromListCheckouts, page(asCheckout)),
  retryCheckout: row(retryCheckout, fromRetryCheckout, ok(asCheckout)),
} satisfies Partial<RowsOfV2>;
