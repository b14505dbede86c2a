/** Tells the simulated payment provider of the demo orders' payments, so that they can be refunded like any other. */
import { type PaymentGateway, toTypeId } from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";

interface Row {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
}

interface Given {
  readonly database: Pick<Database, "pool">;
  readonly payments: PaymentGateway;
  /** Of the provider. */
  readonly paymentUrl: string;
  progress(step: string): void;
}

const AT_ONCE = 64;
const CAPTURED = "SELECT id, amount, currency FROM payments WHERE method = 'CARD' AND status = 'CAPTURED'";

/**
 * The oldest payment is told last: a provider that knows it knows them all, and a start that was cut off is made good by
 * the next. Call it before the worker starts, so that there are no others.
 */
export async function bookDemoPayments({ database: { pool }, payments, ...given }: Given): Promise<void> {
  const oldest = (await pool.query<Row>(`${CAPTURED} ORDER BY id LIMIT 1`)).rows[0];
  if (oldest === undefined || (await knows(given.paymentUrl, oldest))) return;
  given.progress("Telling the payment provider of the demo payments");
  const { rows } = await pool.query<Row>(`${CAPTURED} AND id <> $1`, [oldest.id]);
  const left = rows.values();
  const bookAll = async () => {
    for (const row of left) await book(payments, row);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bookAll));
  await book(payments, oldest);
}

async function knows(paymentUrl: string, { id }: Row): Promise<boolean> {
  const response = await fetch(`${paymentUrl}/v1/payments/${toTypeId("payment", id)}`);
  const { status } = (await response.json()) as { status?: string };
  return status === "captured" || status === "refunded";
}

/** Safe to repeat: the provider knows a payment by its id. */
async function book(payments: PaymentGateway, { id, amount, currency }: Row): Promise<void> {
  const payment = toTypeId("payment", id);
  const outgoing = { traceparent: null };
  await payments.authorize(
    { id: payment, orderId: toTypeId("order", id), amount: { amount, currency }, token: "tok_visa" },
    outgoing,
  );
  await payments.capture(payment, outgoing);
}
