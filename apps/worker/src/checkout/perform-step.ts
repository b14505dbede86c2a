/** Does the next step of a checkout, or undoes it, as far as others are needed for it. */
import {
  type CarrierGateway,
  type Outgoing,
  OutsideError,
  type PaymentGateway,
  type StepReport,
  type TakenCheckout,
  toTypeId,
} from "@trefoil/domain";

export interface Outside {
  readonly payments: PaymentGateway;
  readonly carrier: CarrierGateway;
}

/** Never throws what a gateway throws: that is a report. */
export async function performStep(
  outside: Outside,
  taken: TakenCheckout,
  signal: AbortSignal,
): Promise<StepReport> {
  const outgoing = { traceparent: taken.meta.traceparent, signal };
  try {
    return taken.checkout.state === "COMPENSATING"
      ? await undo(outside, taken, outgoing)
      : await perform(outside, taken, outgoing);
  } catch (error) {
    if (error instanceof OutsideError) return { is: "failed", fault: error.kind, error: error.message };
    throw error;
  }
}

const DONE: StepReport = { is: "done" };
const LOCAL: StepReport = { is: "local" };

async function perform(
  { payments, carrier }: Outside,
  taken: TakenCheckout,
  outgoing: Outgoing,
): Promise<StepReport> {
  switch (taken.checkout.step) {
    case "RESERVE":
    case "CONFIRM":
      return LOCAL;
    case "AUTHORIZE":
      return paysByCard(taken) ? authorize(payments, taken, outgoing) : LOCAL;
    case "BOOK":
      return { is: "done", booking: await carrier.book(parcelOf(taken), outgoing) };
    case "CAPTURE":
      if (paysByCard(taken)) await payments.capture(paymentIdOf(taken), outgoing);
      return DONE;
  }
}

async function undo(
  { payments, carrier }: Outside,
  taken: TakenCheckout,
  outgoing: Outgoing,
): Promise<StepReport> {
  switch (taken.checkout.step) {
    case "RESERVE":
    case "CONFIRM":
      return LOCAL;
    case "AUTHORIZE":
    case "CAPTURE":
      if (paysByCard(taken)) await payments.void(paymentIdOf(taken), outgoing);
      return DONE;
    case "BOOK":
      await carrier.cancel(toTypeId("shipment", taken.orderId), outgoing);
      return DONE;
  }
}

async function authorize(
  payments: PaymentGateway,
  taken: TakenCheckout,
  outgoing: Outgoing,
): Promise<StepReport> {
  const { amount, orderId, payment } = taken;
  const token = payment.method === "CARD" ? payment.token : "";
  const ids = { id: paymentIdOf(taken), orderId: toTypeId("order", orderId) };
  const answer = await payments.authorize({ ...ids, amount, token }, outgoing);
  if (answer.status === "AUTHORIZED") return DONE;
  return { is: "refused", reason: answer.reason === "VOIDED" ? "PAYMENT_DECLINED" : answer.reason };
}

/** A wallet is ours; and of nothing, nothing needs to be paid. */
function paysByCard({ payment, amount }: TakenCheckout): boolean {
  return payment.method === "CARD" && amount.amount > 0;
}

function paymentIdOf({ orderId }: TakenCheckout): string {
  return toTypeId("payment", orderId);
}

function parcelOf({ orderId, shippingAddress: address, lines }: TakenCheckout) {
  const items = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return { id: toTypeId("shipment", orderId), orderId: toTypeId("order", orderId), address, items };
}
