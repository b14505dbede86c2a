/** Pays refunds out, however often it has to try: a refund that was recorded is owed. */
import type { ShopProcess } from "@trefoil/composition";
import {
  OutsideError,
  type PaymentGateway,
  postponeRefund,
  recordRefunded,
  recordRefundFailed,
  refundsDueIn,
  type TakenRefund,
  takeRefunds,
  toTypeId,
  waitMs,
} from "@trefoil/domain";
import { createDueRunner, type DueRunner } from "../due/due-runner.ts";
import { CALL_SHARE, LEASE_MS } from "../due/lease.ts";

export interface RefundWorld {
  readonly shop: Pick<ShopProcess["shop"], "work" | "log">;
  readonly database: ShopProcess["database"];
  readonly log: ShopProcess["log"];
  readonly gateways: { readonly payments: PaymentGateway };
}

const CONCURRENCY = 16;
/** Somebody should look why: it goes on trying. */
const ALARM_AFTER = 8;

export function startRefunds(
  { shop, database, log, gateways }: RefundWorld,
  { leaseMs = LEASE_MS }: { readonly leaseMs?: number } = {},
): DueRunner {
  /** Milliseconds until it is tried again, where it has to be. */
  async function payOut(taken: TakenRefund): Promise<number | null> {
    try {
      if (taken.method === "CARD") await callProvider(taken);
      await shop.work((context) => recordRefunded(context, taken));
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      if (error.kind !== "rejected") return postpone(taken, error);
      await shop.work((context) => recordRefundFailed(context, taken, error.message));
    }
    return null;
  }

  function callProvider({ id, paymentId, amount, meta }: TakenRefund): Promise<void> {
    const refund = { id: toTypeId("refund", id), paymentId: toTypeId("payment", paymentId), amount };
    const signal = AbortSignal.timeout(leaseMs * CALL_SHARE);
    return gateways.payments.refund(refund, { traceparent: meta.traceparent, signal });
  }

  async function postpone(taken: TakenRefund, { message }: OutsideError): Promise<number> {
    const failures = taken.attempts + 1;
    const wait = waitMs(failures, Math.random());
    await shop.work((context) => postponeRefund(context, taken, { error: message, waitMs: wait }));
    if (failures % ALARM_AFTER === 0)
      log.error(
        { refund: toTypeId("refund", taken.id), failures, lastError: message },
        "a refund is overdue",
      );
    return wait;
  }

  return createDueRunner<TakenRefund>({
    name: "refunds",
    concurrency: CONCURRENCY,
    take: (limit) => takeRefunds(database, limit, leaseMs),
    work: payOut,
    nextIn: () => refundsDueIn(database),
    wakeOn: (types) => types.has("trefoil.payment.refund_requested.v1"),
    log: shop.log,
    report: (error, what) => log.error({ err: error }, what),
  });
}
