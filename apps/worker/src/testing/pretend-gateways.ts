/** For tests: a payment provider and a carrier in this process, with books of their own, which fail as they are told to. */
import {
  type Authorization,
  type CardPayment,
  type CardRefund,
  type CarrierGateway,
  OutsideError,
  type OutsideFault,
  type OutsideService,
  type Parcel,
  type PaymentGateway,
} from "@trefoil/domain";

/** What goes wrong with a call; with `late`, after it has taken effect. */
export interface Mishap {
  readonly kind: OutsideFault;
  readonly late?: boolean;
}

export interface Asked {
  readonly call: "authorize" | "capture" | "void" | "refund" | "book" | "cancel";
  readonly id: string;
  /** How often this was asked before. */
  readonly before: number;
}

export type Mishaps = (asked: Asked) => Mishap | undefined | Promise<Mishap | undefined>;

interface Account {
  status: "authorized" | "captured" | "voided" | "declined";
  amount: number;
  captured: number;
  refunded: number;
}

export interface PretendGateways {
  readonly payments: PaymentGateway;
  readonly carrier: CarrierGateway;
  readonly accounts: ReadonlyMap<string, Readonly<Account>>;
  readonly bookings: ReadonlyMap<string, "booked" | "cancelled">;
  /** Every call in its order, such as `authorize pay_...`. */
  readonly calls: readonly string[];
  /** Minor units that the provider has captured and not given back. */
  kept(paymentId: string): number;
}

export function pretendGateways(mishaps: Mishaps = () => undefined): PretendGateways {
  const accounts = new Map<string, Account>();
  const bookings = new Map<string, "booked" | "cancelled">();
  const refunds = new Set<string>();
  const calls: string[] = [];
  const times = new Map<string, number>();

  async function answer<T>(
    service: OutsideService,
    call: Asked["call"],
    id: string,
    work: () => T,
  ): Promise<T> {
    const name = `${call} ${id}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    calls.push(name);
    const mishap = await mishaps({ call, id, before });
    if (mishap === undefined) return work();
    if (mishap.late === true) work();
    throw new OutsideError(service, mishap.kind, `${name}: ${mishap.kind}`);
  }

  function authorize({ id, amount: { amount }, token }: CardPayment): Authorization {
    const account = accounts.get(id) ?? { ...statusOf(token, amount), amount, captured: 0, refunded: 0 };
    accounts.set(id, account);
    if (account.status === "voided") return { status: "DECLINED", reason: "VOIDED" };
    if (account.status !== "declined") return { status: "AUTHORIZED" };
    const funds = token === "tok_insufficient_funds";
    return { status: "DECLINED", reason: funds ? "INSUFFICIENT_FUNDS" : "PAYMENT_DECLINED" };
  }

  function capture(id: string): void {
    const account = accounts.get(id);
    if (account?.status === "captured") return;
    if (account?.status !== "authorized")
      throw new OutsideError("payments", "rejected", `${id} is ${account?.status ?? "unknown"}`);
    account.status = "captured";
    account.captured = account.amount;
  }

  function letGo(id: string): void {
    const account = accounts.get(id) ?? { status: "voided", amount: 0, captured: 0, refunded: 0 };
    accounts.set(id, account);
    if (account.status === "captured") account.refunded = account.captured;
    if (account.status === "authorized") account.status = "voided";
  }

  function refund({ id, paymentId, amount: { amount } }: CardRefund): void {
    if (refunds.has(id)) return;
    const account = accounts.get(paymentId);
    if (account === undefined || account.refunded + amount > account.captured)
      throw new OutsideError("payments", "rejected", `${paymentId} has not so much left`);
    account.refunded += amount;
    refunds.add(id);
  }

  function book({ id }: Parcel) {
    if (bookings.get(id) === "cancelled") throw new OutsideError("carrier", "rejected", `${id} is cancelled`);
    bookings.set(id, "booked");
    return { carrier: "Swift", trackingNumber: `SW${id.slice(-8)}` };
  }

  return {
    payments: {
      authorize: (payment) => answer("payments", "authorize", payment.id, () => authorize(payment)),
      capture: (id) => answer("payments", "capture", id, () => capture(id)),
      void: (id) => answer("payments", "void", id, () => letGo(id)),
      refund: (asked) => answer("payments", "refund", asked.id, () => refund(asked)),
    },
    carrier: {
      book: (parcel) => answer("carrier", "book", parcel.id, () => book(parcel)),
      cancel: (id) => answer("carrier", "cancel", id, () => void bookings.set(id, "cancelled")),
    },
    accounts,
    bookings,
    calls,
    kept(paymentId) {
      const account = accounts.get(paymentId);
      return account === undefined ? 0 : account.captured - account.refunded;
    },
  };
}

function statusOf(token: string, amount: number): Pick<Account, "status"> {
  if (token === "tok_declined") return { status: "declined" };
  if (token === "tok_insufficient_funds" && amount > 100_000) return { status: "declined" };
  return { status: "authorized" };
}
