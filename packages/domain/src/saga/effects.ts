/** What steps of checkouts mean for stock, money, parcels and orders, for many at once. */
import { type CheckoutDecision, refusals, type StepOutcome } from "../checkout/index.ts";
import { moveStock, type StockAction } from "../inventory/index.ts";
import type { CommandContext } from "../kernel/index.ts";
import { changeOrders, type OrderChange } from "../orders/index.ts";
import {
  type Authorized,
  capturePayments,
  letGoPayments,
  payFromWallets,
  recordPayments,
} from "../payments/index.ts";
import { type Booking, cancelShipments, recordBookings } from "../shipping/index.ts";
import { lockWallets } from "../wallet/index.ts";
import type { TakenCheckout } from "./taken-checkout.ts";

/** What a worker has to say of a step. `local`: the step is all ours, and is done by recording it. */
export type StepReport =
  | Exclude<StepOutcome, { is: "done" }>
  | { readonly is: "done"; readonly booking?: Booking }
  | { readonly is: "local" };

export interface Recorded {
  readonly taken: TakenCheckout;
  readonly report: StepReport;
  /** Whether the worker goes on with the checkout, where it can go on at once. */
  readonly goesOn: boolean;
}

/** A report that still counts, and what it means. */
export interface Settled {
  readonly taken: TakenCheckout;
  readonly report: StepReport;
  readonly outcome: StepOutcome;
  readonly decision: CheckoutDecision;
}

/** Does the steps that are all ours: stock, and payments from wallets. For each order that is refused, why. */
export async function doLocally(
  context: CommandContext,
  valid: readonly Recorded[],
): Promise<ReadonlyMap<string, string>> {
  const local = valid.filter(({ report }) => report.is === "local").map(({ taken }) => taken);
  const doing = local.filter(({ checkout }) => checkout.state !== "COMPENSATING");
  const wallets = doing.filter(
    ({ checkout, payment }) => checkout.step === "AUTHORIZE" && payment.method === "WALLET",
  );
  const givenBack = valid.filter(givesBack).map(({ taken }) => taken);
  // Now, and not when it comes to them: what pays and what gives back would be locked in an order of its own.
  await lockWallets(
    context,
    [...wallets, ...givenBack].map(({ customerId }) => customerId),
  );
  const declined = await payFromWallets(context, wallets.map(toPaid));
  const missing = await moveStock(context, [
    ...moves("return", undoing(valid, "CONFIRM")),
    ...moves("release", undoing(valid, "RESERVE")),
    ...moves("sell", confirming(valid)),
    ...moves(
      "reserve",
      doing.filter(({ checkout }) => checkout.step === "RESERVE"),
    ),
  ]);
  const reasons = [...declined].flatMap(([id, why]) => (why === null ? [] : [[id, why] as const]));
  return new Map([...reasons, ...[...missing].map((id) => [id, refusals.RESERVE] as const)]);
}

/** Whether money of the order may go back into a wallet. */
function givesBack({ taken: { checkout, payment }, report }: Recorded): boolean {
  const { state, step } = checkout;
  const undoes = state === "COMPENSATING" && (step === "CAPTURE" || step === "AUTHORIZE");
  return undoes && report.is === "done" && payment.method === "WALLET";
}

/** Records what was done outside, and what it means for the order. */
export async function writeEffects(context: CommandContext, settled: readonly Settled[]): Promise<void> {
  const forward = settled.filter(({ taken }) => taken.checkout.state !== "COMPENSATING");
  const at = (step: string) => forward.filter(({ taken }) => taken.checkout.step === step);
  await recordPayments(
    context,
    at("AUTHORIZE").flatMap(({ taken, outcome }): Authorized[] => {
      const order = toPaid(taken);
      if (outcome.is === "done") return [{ order, declined: null }];
      return outcome.is === "refused" ? [{ order, declined: outcome.reason }] : [];
    }),
  );
  await recordBookings(
    context,
    at("BOOK").flatMap(({ taken, report }) =>
      report.is === "done" && report.booking ? [{ order: toParcel(taken), booking: report.booking }] : [],
    ),
  );
  await capturePayments(
    context,
    at("CAPTURE")
      .filter(({ outcome }) => outcome.is === "done")
      .map(({ taken }) => toPaid(taken)),
  );
  const undone = (...names: string[]) =>
    settled
      .filter(({ taken, outcome }) => taken.checkout.state === "COMPENSATING" && outcome.is === "done")
      .filter(({ taken }) => names.includes(taken.checkout.step))
      .map(({ taken }) => taken);
  await letGoPayments(context, undone("CAPTURE", "AUTHORIZE").map(toPaid));
  await cancelShipments(context, undone("BOOK").map(toParcel));
  await changeOrders(context, settled.flatMap(toOrderChange));
}

function toOrderChange({ taken: { orderId: id, meta }, decision: { next } }: Settled): OrderChange[] {
  if (next.state === "COMPLETED") return [{ id, meta, command: { do: "confirm" } }];
  if (next.state === "FAILED") return [{ id, meta, command: { do: "cancel", reason: next.reason } }];
  return [];
}

/** Undoing is local for stock alone. What has failed (because it could not be recorded) undoes nothing. */
function undoing(valid: readonly Recorded[], step: string): TakenCheckout[] {
  return valid
    .filter(({ report }) => report.is === "local")
    .map(({ taken }) => taken)
    .filter(({ checkout }) => checkout.state === "COMPENSATING" && checkout.step === step);
}

/** Those whose last step outside is done: what they have reserved is sold. */
function confirming(valid: readonly Recorded[]): TakenCheckout[] {
  return valid
    .filter(
      ({ taken, report }) =>
        taken.checkout.step === "CAPTURE" &&
        taken.checkout.state === "RUNNING" &&
        (report.is === "done" || report.is === "local"),
    )
    .map(({ taken }) => taken);
}

function moves(action: StockAction, taken: readonly TakenCheckout[]) {
  return taken.map(({ orderId: id, meta, lines }) => ({ action, order: { id, meta }, lines }));
}

function toPaid({ orderId: id, customerId, payment: { method }, amount, meta }: TakenCheckout) {
  return { id, customerId, method, amount, meta };
}

function toParcel({ orderId: id, customerId, meta }: TakenCheckout) {
  return { id, customerId, meta };
}
