/** The payment provider's books: what was authorised, captured and given back. */
import { atOnce, type Books, openBooks } from "../books.ts";
import { Refusal } from "../server/refusal.ts";
import { judge } from "./tokens.ts";

export interface PaymentRow {
  readonly number: number;
  readonly id: string;
  /** Null when it was voided before it was known; so are amount and currency. */
  readonly order_id: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly token: string | null;
  readonly status: "authorized" | "declined" | "voided" | "captured" | "refunded";
  readonly decline_reason: string | null;
  readonly captured: number;
  readonly refunded: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface PaymentAsked {
  readonly id: string;
  readonly orderId: string;
  readonly amount: number;
  readonly currency: string;
  readonly token: string;
}

export interface RefundAsked {
  readonly id: string;
  readonly paymentId: string;
  readonly amount: number;
}

export interface Authorized {
  readonly payment: PaymentRow;
  readonly fresh: boolean;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS payments (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, order_id TEXT, amount INTEGER, currency TEXT, token TEXT,
    status TEXT NOT NULL, decline_reason TEXT, captured INTEGER NOT NULL DEFAULT 0, refunded INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, CHECK (refunded BETWEEN 0 AND captured)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS tries (payment_id TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS refunds (
    id TEXT PRIMARY KEY, payment_id TEXT NOT NULL, amount INTEGER NOT NULL, created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

export type PaymentBooks = ReturnType<typeof openPaymentBooks>;

export function openPaymentBooks(folder: string) {
  const books = openBooks(folder, "payments", SCHEMA);
  const sql = statements(books);
  const now = () => new Date().toISOString();
  const find = (id: string) => sql.find.get(id) as unknown as PaymentRow | undefined;

  function known(id: string): PaymentRow {
    const payment = find(id);
    if (payment === undefined) throw new Refusal(404, "payment_not_found", `There is no payment ${id}.`);
    return payment;
  }

  /** The payment and whether it is new, or what becomes of it instead. */
  function authorize(asked: PaymentAsked): Authorized | "silence" | "unavailable" {
    const { id, orderId, amount, currency, token } = asked;
    const before = find(id);
    if (before !== undefined) return { payment: sameAs(before, asked), fresh: false };
    const tries = Number(sql.tries.get(id)?.count ?? 0);
    const verdict = judge({ token, amount, currency, tries });
    if (verdict.kind === "silence") return verdict.kind;
    if (verdict.kind === "unavailable") {
      sql.addTry.run(id);
      return verdict.kind;
    }
    const reason = verdict.kind === "declined" ? verdict.reason : null;
    sql.add.run(id, orderId, amount, currency, token, verdict.kind, reason, now(), now());
    return { payment: known(id), fresh: true };
  }

  function capture(id: string): PaymentRow {
    const { status, amount } = known(id);
    if (status === "captured" || status === "refunded") return known(id);
    if (status !== "authorized") {
      throw new Refusal(409, "not_authorized", `The payment is ${status} and can't be captured.`);
    }
    sql.capture.run(amount, now(), id);
    return known(id);
  }

  /** Whatever state: what is unknown can't be authorised any more, and what was captured is given back in full. */
  function voidPayment(id: string): PaymentRow {
    const payment = find(id);
    if (payment === undefined) sql.add.run(id, null, null, null, null, "voided", null, now(), now());
    else if (payment.status === "authorized") sql.void.run(now(), id);
    else if (payment.status === "captured") sql.refundAll.run(now(), id);
    return known(id);
  }

  /** Whether it is new. */
  function refund({ id, paymentId, amount }: RefundAsked): boolean {
    const before = sql.findRefund.get(id);
    if (before !== undefined) {
      if (before.payment_id === paymentId && before.amount === amount) return false;
      throw new Refusal(409, "idempotency_conflict", `Refund ${id} was another one.`);
    }
    const { captured, refunded } = known(paymentId);
    if (amount > captured - refunded) {
      const left = `${captured - refunded} of what was captured is left`;
      throw new Refusal(409, "refund_exceeds_captured", `${left}, and ${amount} is to be given back.`);
    }
    sql.addRefund.run(id, paymentId, amount, now());
    sql.refund.run({ amount, now: now(), id: paymentId });
    return true;
  }

  return {
    authorize: (asked: PaymentAsked) => atOnce(books, () => authorize(asked)),
    capture: (id: string) => atOnce(books, () => capture(id)),
    void: (id: string) => atOnce(books, () => voidPayment(id)),
    refund: (asked: RefundAsked) => atOnce(books, () => refund(asked)),
    get: known,
    list: (after: number, limit: number) => sql.list.all(after, limit) as unknown as PaymentRow[],
    refundsOf: (id: string) => sql.refundsOf.all(id),
    totals: () => ({ payments: sql.counts.all(), money: sql.money.all() }),
    close: () => books.close(),
  };
}

function sameAs(before: PaymentRow, { id, ...asked }: PaymentAsked): PaymentRow {
  const unknown = before.amount === null;
  const same =
    before.order_id === asked.orderId &&
    before.amount === asked.amount &&
    before.currency === asked.currency &&
    before.token === asked.token;
  if (unknown || same) return before;
  throw new Refusal(409, "idempotency_conflict", `Payment ${id} was another one.`);
}

function statements(books: Books) {
  return {
    find: books.prepare("SELECT * FROM payments WHERE id = ?"),
    list: books.prepare("SELECT * FROM payments WHERE number > ? ORDER BY number LIMIT ?"),
    tries: books.prepare("SELECT count FROM tries WHERE payment_id = ?"),
    addTry: books.prepare("INSERT INTO tries VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1"),
    add: books.prepare(`INSERT INTO payments (id, order_id, amount, currency, token, status, decline_reason, created_at, updated_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    capture: books.prepare(
      "UPDATE payments SET status = 'captured', captured = ?, updated_at = ? WHERE id = ?",
    ),
    void: books.prepare("UPDATE payments SET status = 'voided', updated_at = ? WHERE id = ?"),
    refundAll: books.prepare(
      "UPDATE payments SET status = 'refunded', refunded = captured, updated_at = ? WHERE id = ?",
    ),
    findRefund: books.prepare("SELECT payment_id, amount FROM refunds WHERE id = ?"),
    addRefund: books.prepare("INSERT INTO refunds VALUES (?, ?, ?, ?)"),
    refund: books.prepare(`UPDATE payments SET refunded = refunded + :amount, updated_at = :now,
      status = iif(refunded + :amount = captured, 'refunded', status) WHERE id = :id`),
    refundsOf: books.prepare(
      "SELECT id, amount, created_at AS createdAt FROM refunds WHERE payment_id = ? ORDER BY created_at, id",
    ),
    counts: books.prepare("SELECT status, count(*) AS count FROM payments GROUP BY status ORDER BY status"),
    money: books.prepare(`SELECT currency, sum(iif(status = 'authorized', amount, 0)) AS authorized,
      sum(captured) AS captured, sum(refunded) AS refunded, sum(captured - refunded) AS kept
      FROM payments WHERE currency IS NOT NULL GROUP BY currency ORDER BY currency`),
  };
}
