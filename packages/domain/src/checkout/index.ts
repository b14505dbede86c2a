/** Checkout: what an order goes through from being placed to being confirmed, and back where that can't be. */
export { callOffCheckout, dropCheckout } from "./call-off.ts";
export {
  type Checkout,
  type CheckoutState,
  type Decision as CheckoutDecision,
  decide as decideCheckout,
  type Fault,
  type Outcome as StepOutcome,
  refusals,
  type Step,
  waitMs,
} from "./checkout.rules.ts";
export { checkoutOfOrders } from "./checkout-of-orders.ts";
export {
  beginCheckout,
  type CheckoutChange,
  type CheckoutRow,
  checkoutColumns,
  lockCheckout,
  lockCheckouts,
  toCheckout,
  writeCheckouts,
} from "./checkout-rows.ts";
export type { CheckoutStep, CheckoutView } from "./checkout-view.ts";
export { getCheckout } from "./get-checkout.ts";
export { listCheckouts } from "./list-checkouts.ts";
export { retryCheckout } from "./retry-checkout.ts";
