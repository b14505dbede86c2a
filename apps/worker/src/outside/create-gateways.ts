/** The gateways to the outside world: the payment provider and the carrier of the settings, each behind its guard. */
import type { CarrierGateway, OutsideService, PaymentGateway } from "@trefoil/domain";
import type { Health, Logger, Metrics, Settings } from "@trefoil/platform";
import { createCarrierGateway } from "./carrier.ts";
import { createGuard, type Guard, type GuardOptions } from "./guard.ts";
import type { Call } from "./outside-call.ts";
import { createOutsideMeter } from "./outside-metrics.ts";
import { createPaymentGateway } from "./payments.ts";

export interface Gateways {
  readonly payments: PaymentGateway;
  readonly carrier: CarrierGateway;
  /** Called when a service answers again after its breaker was open: what waits for it may be tried at once. Returns how to stop. */
  onRecovered(listener: (service: OutsideService) => void): () => void;
  /** Gives up the connections. */
  close(): void;
}

export interface GatewaysGiven {
  readonly settings: Pick<Settings, "paymentUrl" | "carrierUrl" | "providerTimeoutMs">;
  readonly log: Logger;
  readonly health: Pick<Health, "add">;
  readonly metrics: Metrics;
  /** For tests. */
  readonly guard?: Partial<Pick<GuardOptions, "running" | "queued" | "queuedMs" | "breaker">> | undefined;
}

/** Where `npm run start:providers` puts them. */
const DEFAULTS = { payments: "http://127.0.0.1:8091", carrier: "http://127.0.0.1:8092" } as const;

export function createGateways({ settings, log, health, metrics, guard = {} }: GatewaysGiven): Gateways {
  const meter = createOutsideMeter(metrics);
  const listeners = new Set<(service: OutsideService) => void>();

  function guarded(service: OutsideService, url: string): { guard: Guard; call: Call } {
    const made = createGuard({
      ...guard,
      service,
      url,
      timeoutMs: settings.providerTimeoutMs,
      onRetry: () => meter.retried(service),
      onBreaker(state, before) {
        if (before === "closed") {
          meter.opened(service);
          log.warn({ service }, "a service fails, and is not called until it answers again");
        } else if (state === "closed") {
          log.info({ service }, "a service answers again, and is called again");
          for (const listener of listeners) listener(service);
        }
      },
    });
    // Reported, and not critical: the shop takes orders while a provider is away.
    const check = () => ({ well: made.breaker === "closed", state: made.breaker });
    health.add(service, check, { critical: false });
    const post: Call = (_name, path, body, outgoing) => made.post(path, body, outgoing);
    return { guard: made, call: meter.measured(service, post) };
  }

  const payments = guarded("payments", settings.paymentUrl ?? DEFAULTS.payments);
  const carrier = guarded("carrier", settings.carrierUrl ?? DEFAULTS.carrier);
  meter.watch({ payments: payments.guard, carrier: carrier.guard });

  return {
    payments: createPaymentGateway(payments.call),
    carrier: createCarrierGateway(carrier.call),
    onRecovered(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      payments.guard.close();
      carrier.guard.close();
    },
  };
}
