/** Delivers webhooks: takes what is due, sends it, records what came of it. */
import type { ShopProcess } from "@trefoil/composition";
import {
  type DueDelivery,
  nextDelivery,
  recordTries,
  sweepDeliveries,
  takeDeliveries,
} from "@trefoil/domain";
import { createDueRunner, type DueRunner } from "../due/due-runner.ts";
import { createResolve, type Resolve, resolveBySystem } from "./resolve-host.ts";
import { createSender } from "./send-webhook.ts";
import { createTryRecorder } from "./try-recorder.ts";
import { createUnderWay } from "./under-way.ts";

type Parts = Pick<ShopProcess, "shop" | "database" | "settings" | "log">;

/** What a test may want otherwise. */
interface Options {
  readonly resolve?: Resolve;
  readonly ca?: string;
  readonly timeoutMs?: number;
  readonly leaseMs?: number;
  readonly concurrency?: number;
  readonly perEndpoint?: number;
  random?(): number;
  now?(): Date;
}

/** Of a request: the name, the connection and the answer. */
const TIMEOUT_MS = 10_000;
/** Longer than any try (10 s) with its record (15 s, the deadline of a transaction). */
const LEASE_MS = 30_000;
const CONCURRENCY = 256;
const PER_ENDPOINT = 8;
/** Somebody asked for a delivery again. All else falls due where events are handed out, and whoever does that wakes us. */
const REQUESTED = "trefoil.webhook_delivery.requested.v1";
const SWEEP_MS = 3600 * 1000;

export function startWebhooks({ shop, database, settings, log }: Parts, options: Options = {}): DueRunner {
  const { webhooksAllowPrivate: allowPrivate } = settings;
  const { perEndpoint = PER_ENDPOINT, leaseMs = LEASE_MS, random = Math.random } = options;
  const now = options.now ?? (() => new Date());
  const sender = createSender({
    allowPrivate,
    resolve: options.resolve ?? (allowPrivate ? resolveBySystem : createResolve()),
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    ca: options.ca,
    now,
  });
  const recorder = createTryRecorder((tries) =>
    shop.work((context) => recordTries({ ...context, now: now() }, tries, random)),
  );
  const underWay = createUnderWay(perEndpoint);

  const runner = createDueRunner<DueDelivery>({
    name: "webhooks",
    concurrency: options.concurrency ?? CONCURRENCY,
    async take(limit) {
      const before = underWay.snapshot();
      const asked = { limit, perEndpoint, leaseMs, underWay: before };
      const taken = await shop.work((context) => takeDeliveries({ ...context, now: now() }, asked));
      underWay.took(taken, before);
      return taken;
    },
    async work(delivery) {
      try {
        await recorder.record(await sender.send(delivery));
      } finally {
        // When this turn is over: tries that were recorded together make room together.
        if (underWay.done(delivery)) setImmediate(runner.wake);
      }
    },
    async nextIn() {
      const at = await nextDelivery({ sql: database.pool, now: now() });
      return at === null ? null : at.getTime() - now().getTime();
    },
    wakeOn: (types) => types.has(REQUESTED),
    log: shop.log,
    report: (error, what) => log.error({ err: error }, what),
  });
  const sweep = setInterval(() => {
    sweepAll(shop).catch((error) => log.warn({ err: error }, "old webhook deliveries stay for now"));
  }, SWEEP_MS).unref();
  return {
    wake: runner.wake,
    async stop() {
      clearInterval(sweep);
      await runner.stop();
      sender.close();
    },
  };
}

async function sweepAll(shop: Parts["shop"]): Promise<void> {
  while ((await shop.work(sweepDeliveries)) > 0);
}
