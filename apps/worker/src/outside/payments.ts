/** The payment provider, over HTTP. */
import { type Authorization, OutsideError, type PaymentGateway } from "@trefoil/domain";
import { accepted } from "./answers.ts";
import type { Call } from "./outside-call.ts";

export function createPaymentGateway(call: Call): PaymentGateway {
  return {
    async authorize({ id, orderId, amount: { amount, currency }, token }, outgoing) {
      const body = { id, orderId, amount, currency, token };
      const reply = await call("authorize", "/v1/payments", body, outgoing);
      return toAuthorization(accepted("payments", reply, id));
    },
    async capture(id, outgoing) {
      accepted("payments", await call("capture", `/v1/payments/${id}/capture`, undefined, outgoing), id);
    },
    async void(id, outgoing) {
      accepted("payments", await call("void", `/v1/payments/${id}/void`, undefined, outgoing), id);
    },
    async refund({ id, paymentId, amount: { amount, currency } }, outgoing) {
      const body = { id, paymentId, amount, currency };
      accepted("payments", await call("refund", "/v1/refunds", body, outgoing), id);
    },
  };
}

function toAuthorization({ status, declineReason }: Readonly<Record<string, unknown>>): Authorization {
  switch (status) {
    case "authorized":
      return { status: "AUTHORIZED" };
    case "voided":
      return { status: "DECLINED", reason: "VOIDED" };
    case "declined":
      return {
        status: "DECLINED",
        reason: declineReason === "insufficient_funds" ? "INSUFFICIENT_FUNDS" : "PAYMENT_DECLINED",
      };
    default:
      throw new OutsideError(
        "payments",
        "unavailable",
        `payments: an authorisation that is ${String(status)}`,
      );
  }
}
