/** Starts what happens after a commit: consumers of the log, and a runner for each kind of row that falls due. */
import { measureBacklog, type ShopProcess } from "@trefoil/composition";
import type { Shutdown } from "@trefoil/platform";
import { startCheckouts } from "./checkout/start-checkouts.ts";
import { runConsumers } from "./consumers/run-consumers.ts";
import type { DueRunner } from "./due/due-runner.ts";
import { leaseFor } from "./due/lease.ts";
import { startMail } from "./mail/start-mail.ts";
import type { Gateways } from "./outside/create-gateways.ts";
import { startRefunds } from "./refunds/start-refunds.ts";
import { startWebhooks } from "./webhooks/start-webhooks.ts";

interface Given {
  readonly shutdown: Shutdown;
  readonly gateways: Gateways;
}

/** Runs in a process of its own or beside the protocols; workers share the work. Ends with the shutdown: what has begun is finished. */
export async function startWorker(process: ShopProcess, { shutdown, gateways }: Given): Promise<void> {
  const mail = startMail(process);
  const webhooks = startWebhooks(process);
  const leaseMs = leaseFor(process.settings.providerTimeoutMs);
  const checkouts = startCheckouts({ ...process, gateways }, { leaseMs });
  const refunds = startRefunds({ ...process, gateways }, { leaseMs });
  const runners: readonly DueRunner[] = [checkouts, refunds, mail, webhooks];
  shutdown.on("drain", "worker", () => Promise.all(runners.map((runner) => runner.stop())));

  // What a consumer writes down to be done is due at once.
  const wakes: Readonly<Record<string, () => void>> = {
    notifications: () => mail.wake(),
    webhooks: () => webhooks.wake(),
  };
  const consumers = await runConsumers(process, { handled: (consumer) => wakes[consumer]?.() });
  shutdown.on("drain", "consumers", () => consumers.stop());
  measureBacklog(process);
}
