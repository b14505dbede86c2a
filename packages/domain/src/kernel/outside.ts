/** What it means to call somebody outside of the shop: whoever does it says so in these terms. */

/** What goes along with every call. */
export interface Outgoing {
  /** The trace that the call is part of; null where there is none. */
  readonly traceparent: string | null;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

export type OutsideService = "payments" | "carrier";

/**
 * - `unavailable`: refused, failing, or spared by a breaker or a bulkhead. Try later; it says nothing of this order.
 * - `timeout`: no answer in time. It may have taken effect.
 * - `rejected`: an answer that will not change.
 */
export type OutsideFault = "unavailable" | "timeout" | "rejected";

/** The one error that a gateway throws. */
export class OutsideError extends Error {
  override readonly name = "OutsideError";
  readonly kind: OutsideFault;
  readonly service: OutsideService;

  constructor(
    service: OutsideService,
    kind: OutsideFault,
    message: string,
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
    this.service = service;
    this.kind = kind;
  }
}
