/** Checkouts between the contract and the shop. */
import type {
  CheckoutStep,
  CheckoutView,
  getCheckout,
  InputOf,
  listCheckouts,
  retryCheckout,
} from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromGetCheckout({ path }: Asked<"getCheckout">): InputOf<typeof getCheckout> {
  return { orderId: path.orderId };
}

export function fromListCheckouts({ query }: Asked<"listCheckouts">): InputOf<typeof listCheckouts> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    state: query.state,
    parked: query.parked,
  };
}

export function fromRetryCheckout({ path }: Asked<"retryCheckout">): InputOf<typeof retryCheckout> {
  return { orderId: path.orderId };
}

export function toCheckout(checkout: CheckoutView): Schemas["Checkout"] {
  const order = `/v2/orders/${checkout.orderId}`;
  return {
    orderId: checkout.orderId,
    state: checkout.state,
    step: checkout.step,
    attempts: checkout.attempts,
    reason: checkout.reason,
    lastError: checkout.lastError,
    parked: checkout.parked,
    nextRunAt: checkout.nextRunAt,
    startedAt: checkout.startedAt,
    updatedAt: checkout.updatedAt,
    steps: checkout.steps.map(toStep),
    links: { self: { href: `${order}/checkout` }, order: { href: order } },
  };
}

function toStep(step: CheckoutStep): Schemas["CheckoutStep"] {
  return {
    step: step.step,
    direction: step.direction,
    attempt: step.attempt,
    outcome: step.outcome,
    error: step.error,
    at: step.at,
  };
}
