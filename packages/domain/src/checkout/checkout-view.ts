/** A checkout as the staff see it, with every step that was tried. */
import { type ById, toTypeId } from "../kernel/index.ts";
import type { CheckoutState, Step } from "./checkout.rules.ts";
import { type CheckoutRow, checkoutColumns } from "./checkout-rows.ts";

export interface CheckoutStep {
  readonly step: Step;
  readonly direction: "DO" | "UNDO";
  /** From 1, per step and direction. */
  readonly attempt: number;
  readonly outcome: "SUCCEEDED" | "FAILED";
  readonly error: string | null;
  readonly at: string;
}

export interface CheckoutView {
  readonly orderId: string;
  readonly state: CheckoutState;
  readonly step: Step;
  readonly attempts: number;
  readonly reason: string | null;
  readonly lastError: string | null;
  readonly parked: boolean;
  readonly nextRunAt: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** In the order they were tried. */
  readonly steps: readonly CheckoutStep[];
}

export function toCheckoutView(row: CheckoutRow, told: Pick<StepsRow, "events"> | undefined): CheckoutView {
  return {
    orderId: toTypeId("order", row.order_id),
    state: row.state,
    step: row.step,
    attempts: row.attempts,
    reason: row.reason,
    lastError: row.last_error,
    parked: row.parked,
    nextRunAt: row.run_at,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    steps: toSteps(told?.events ?? []),
  };
}

interface Told {
  readonly type: string;
  readonly data: object;
  readonly at: string;
}

/** What was told of the steps of an order's checkout. */
export interface StepsRow {
  readonly order_id: string;
  readonly events: readonly Told[];
}

type Tried = Omit<CheckoutStep, "attempt">;

/** The steps that the events of an order, its payment, its shipment and its checkout tell of, in their order. */
export function toSteps(events: readonly Told[]): CheckoutStep[] {
  const tries = new Map<string, number>();
  return events.flatMap((event) => {
    const tried = toTried(event);
    if (tried === undefined) return [];
    const key = `${tried.step} ${tried.direction}`;
    const attempt = (tries.get(key) ?? 0) + 1;
    tries.set(key, attempt);
    return [{ ...tried, attempt }];
  });
}

const succeeded: Readonly<Record<string, Step>> = {
  "trefoil.checkout.reserved.v1": "RESERVE",
  "trefoil.payment.authorized.v1": "AUTHORIZE",
  "trefoil.shipment.booked.v1": "BOOK",
  "trefoil.payment.captured.v1": "CAPTURE",
  "trefoil.order.confirmed.v1": "CONFIRM",
};

const failed = ["trefoil.payment.declined.v1", "trefoil.checkout.step_failed.v1"] as const;
const undone = "trefoil.checkout.undone.v1";
const tellingTypes = [...Object.keys(succeeded), ...failed, undone].map((type) => `'${type}'`).join(", ");

const toldSteps = `json_agg(json_build_object('type', type, 'data', data,
      'at', to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY position)`;

export const stepsByOrder: ById<StepsRow> = {
  name: "checkout_steps",
  text: `SELECT stream_id AS order_id, ${toldSteps} AS events
    FROM events WHERE stream_id = ANY($1::uuid[]) AND type IN (${tellingTypes}) GROUP BY stream_id`,
  key: (row) => row.order_id,
};

/** Checkouts with what was told of their steps, in one statement. */
export const checkoutWithSteps: ById<CheckoutRow & { readonly events: StepsRow["events"] | null }> = {
  name: "checkout_with_steps",
  text: `SELECT ${checkoutColumns}, (SELECT ${toldSteps} FROM events
      WHERE stream_id = checkouts.order_id AND type IN (${tellingTypes})) AS events
    FROM checkouts WHERE order_id = ANY($1::uuid[])`,
  key: (row) => row.order_id,
};

function toTried({ type, data, at }: Told): Tried | undefined {
  const step = succeeded[type];
  if (step !== undefined) return { step, direction: "DO", outcome: "SUCCEEDED", error: null, at };
  const told = data as { step: Step; direction: "DO" | "UNDO"; error: string; reason: string };
  switch (type) {
    case failed[0]:
      return { step: "AUTHORIZE", direction: "DO", outcome: "FAILED", error: told.reason, at };
    case failed[1]:
      return { step: told.step, direction: told.direction, outcome: "FAILED", error: told.error, at };
    case undone:
      return { step: told.step, direction: "UNDO", outcome: "SUCCEEDED", error: null, at };
    default:
      return undefined;
  }
}
