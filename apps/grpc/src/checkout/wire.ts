/** Checkouts between the contract and the shop. */
import type { CheckoutView, getCheckout, InputOf, listCheckouts, Page, retryCheckout } from "@trefoil/domain";
import {
  type Checkout,
  CheckoutDirection,
  CheckoutOutcome,
  CheckoutState,
  type CheckoutStep,
  CheckoutStepName,
  type GetCheckoutRequest,
  type GetCheckoutResponse,
  type ListCheckoutsRequest,
  type ListCheckoutsResponse,
  type RetryCheckoutRequest,
} from "@trefoil/proto";
import { enumOf, fromOrderBy, fromPage, orAbsent, toTokens } from "../wire.ts";

const state = enumOf(CheckoutState);
const stepName = enumOf(CheckoutStepName);
const direction = enumOf(CheckoutDirection);
const outcome = enumOf(CheckoutOutcome);

export function fromGetCheckout({ orderId }: GetCheckoutRequest): InputOf<typeof getCheckout> {
  return { orderId };
}

export function fromListCheckouts(request: ListCheckoutsRequest): InputOf<typeof listCheckouts> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    state: state.from(request.state),
    parked: request.parked,
  };
}

export function fromRetryCheckout({ orderId }: RetryCheckoutRequest): InputOf<typeof retryCheckout> {
  return { orderId };
}

export function toCheckout(checkout: CheckoutView): Checkout {
  return {
    orderId: checkout.orderId,
    state: state.to(checkout.state),
    step: stepName.to(checkout.step),
    attempts: checkout.attempts,
    reason: orAbsent(checkout.reason),
    lastError: orAbsent(checkout.lastError),
    parked: checkout.parked,
    nextRunAt: orAbsent(checkout.nextRunAt),
    startedAt: checkout.startedAt,
    updatedAt: checkout.updatedAt,
    steps: checkout.steps.map(toStep),
  };
}

function toStep(step: CheckoutView["steps"][number]): CheckoutStep {
  return {
    step: stepName.to(step.step),
    direction: direction.to(step.direction),
    attempt: step.attempt,
    outcome: outcome.to(step.outcome),
    error: orAbsent(step.error),
    at: step.at,
  };
}

export function toCheckoutResponse(checkout: CheckoutView): GetCheckoutResponse {
  return { checkout: toCheckout(checkout) };
}

export function toCheckouts(page: Page<CheckoutView>): ListCheckoutsResponse {
  return { checkouts: page.items.map(toCheckout), ...toTokens(page) };
}
