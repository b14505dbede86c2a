/** What the shop does with checkouts, as gRPC says it. */
import { getCheckout, listCheckouts, retryCheckout } from "@trefoil/domain";
import type { CheckoutServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromGetCheckout,
  fromListCheckouts,
  fromRetryCheckout,
  toCheckoutResponse,
  toCheckouts,
} from "./wire.ts";

export const checkout = {
  getCheckout: row(getCheckout, fromGetCheckout, toCheckoutResponse),
  listCheckouts: list(listCheckouts, fromListCheckouts, toCheckouts),
  retryCheckout: row(retryCheckout, fromRetryCheckout, toCheckoutResponse),
} satisfies RowsOf<CheckoutServiceDefinition>;
