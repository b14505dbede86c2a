/** The payment provider's API. */
import { z } from "zod";
import { checked, identifier, pageAsked, pageOf } from "../server/json-body.ts";
import { Refusal } from "../server/refusal.ts";
import { ok, type Route, silence } from "../server/routes.ts";
import type { PaymentBooks, PaymentRow } from "./payment-books.ts";

const currency = z.string().regex(/^[A-Z]{3}$/);

const paymentSchema = z.strictObject({
  id: identifier,
  orderId: identifier,
  amount: z.int().min(0),
  currency,
  token: z.string().min(1).max(200),
});

const refundSchema = z.strictObject({
  id: identifier,
  paymentId: identifier,
  amount: z.int().min(1),
  /** That of the payment, to be sure. */
  currency: currency.optional(),
});

export function paymentRoutes(books: PaymentBooks): Route[] {
  return [
    {
      method: "POST",
      path: "/v1/payments",
      answer({ body }) {
        const done = books.authorize(checked(paymentSchema, body));
        if (done === "silence") return silence;
        if (done === "unavailable") {
          throw new Refusal(503, "bank_unavailable", "The card's bank did not answer. Try again.");
        }
        return { status: done.fresh ? 201 : 200, body: toAuthorization(done.payment) };
      },
    },
    {
      method: "POST",
      path: "/v1/payments/{id}/capture",
      answer: ({ id }) => ok(toPayment(books.capture(checked(identifier, id)))),
    },
    {
      method: "POST",
      path: "/v1/payments/{id}/void",
      answer: ({ id }) => ok(toPayment(books.void(checked(identifier, id)))),
    },
    {
      method: "POST",
      path: "/v1/refunds",
      answer({ body }) {
        const { currency, ...refund } = checked(refundSchema, body);
        if (currency !== undefined && currency !== books.get(refund.paymentId).currency) {
          throw new Refusal(409, "currency_mismatch", `The payment was not in ${currency}.`);
        }
        return { status: books.refund(refund) ? 201 : 200, body: { ...refund, status: "succeeded" } };
      },
    },
    {
      method: "GET",
      path: "/v1/payments",
      answer({ query }) {
        const { after, limit } = pageAsked(query);
        return ok(pageOf(books.list(after, limit), limit, toPayment));
      },
    },
    {
      method: "GET",
      path: "/v1/payments/{id}",
      answer: ({ id }) => ok({ ...toPayment(books.get(id)), refunds: books.refundsOf(id) }),
    },
    { method: "GET", path: "/v1/totals", answer: () => ok(books.totals()) },
  ];
}

/** The answer that was given when it was asked for; what happened to it since is in the books. */
function toAuthorization({ id, status, decline_reason }: PaymentRow) {
  const authorized = status === "captured" || status === "refunded";
  return { id, status: authorized ? "authorized" : status, declineReason: decline_reason };
}

function toPayment(row: PaymentRow) {
  const { id, order_id: orderId, status, amount, currency, captured, refunded } = row;
  const { decline_reason: declineReason, created_at: createdAt, updated_at: updatedAt } = row;
  return { id, orderId, status, amount, currency, captured, refunded, declineReason, createdAt, updatedAt };
}
