/** The checkout saga's own hands: which checkouts are due, and what a step of many of them means for the rest of the shop. */
export type { Recorded, StepReport } from "./effects.ts";
export { type Advanced, recordOutcomes, type Timing } from "./record-outcomes.ts";
export {
  checkoutsDueIn,
  hastenCheckouts,
  type Lease,
  type TakenCheckout,
  takeCheckouts,
  wakesCheckouts,
} from "./taken-checkout.ts";
