/** Runs consumers in this process. Workers on one database share the partitions: whoever holds a row's lock is at work on it. */
import type { Corridor } from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";
import { advanceIdle, ensurePositions, sweepInbox } from "./consumer-positions.ts";
import type { Retries } from "./record-failure.ts";
import { type PartitionParts, PartitionRun } from "./run-partition.ts";

export interface ConsumersOptions {
  readonly shop: Pick<Corridor, "work" | "log">;
  readonly consumers: readonly Consumer[];
  readonly report: PartitionParts["report"];
  readonly handled?: PartitionParts["handled"] | undefined;
  /** Default: 5 tries, 250 ms, 1 s, 4 s and 16 s apart. */
  readonly retries?: Retries | undefined;
}

export interface RunningConsumers {
  /** Takes nothing new, and fulfils when what runs is done. */
  stop(): Promise<void>;
}

/** How often partitions without work are moved on, so that nobody reads the same again after a restart. */
const IDLE_MS = 5_000;
const SWEEP_MS = 3_600_000;
/** So long an event that is delivered once more is known to have taken effect. */
const INBOX_MS = 7 * 24 * 3_600_000;

export async function startConsumers(options: ConsumersOptions): Promise<RunningConsumers> {
  const { shop, consumers, report, handled = () => undefined } = options;
  const { retries = { tries: 5, firstDelayMs: 250 } } = options;
  const stopping = new AbortController();
  const head = await shop.log.head();
  const runs: PartitionRun[] = [];
  for (const consumer of consumers) {
    const positions = await shop.work((context) => ensurePositions(context, consumer, head));
    for (const { partition, position } of positions) {
      const parts = { shop, consumer, partition, signal: stopping.signal, retries, report, handled };
      runs.push(new PartitionRun(parts, position));
    }
  }
  const done = Promise.all(runs.map((run) => run.run()));
  const timers = [
    every(IDLE_MS, () => saveIdle(shop, runs), report),
    every(SWEEP_MS, () => sweep(shop), report),
  ];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      stopping.abort();
      await done;
      await saveIdle(shop, runs);
    },
  };
}

async function saveIdle(shop: ConsumersOptions["shop"], runs: readonly PartitionRun[]): Promise<void> {
  const idle = runs
    .filter(({ position, read }) => read > position)
    .map(({ consumer, partition, position, read }) => ({ consumer, partition, position, read }));
  if (idle.length === 0) return;
  const moved = await shop.work((context) => advanceIdle(context, idle));
  for (const { consumer, partition } of moved) {
    const from = idle.find((each) => each.consumer === consumer && each.partition === partition);
    const run = runs.find((each) => each.consumer === consumer && each.partition === partition);
    if (from !== undefined && run?.position === from.position) run.position = from.read;
  }
}

async function sweep(shop: ConsumersOptions["shop"]): Promise<void> {
  const before = new Date(Date.now() - INBOX_MS);
  while ((await shop.work((context) => sweepInbox(context, before))) > 0);
}

/** A chore: it may fail, and is done again. */
function every(ms: number, chore: () => Promise<void>, report: ConsumersOptions["report"]): NodeJS.Timeout {
  return setInterval(() => {
    chore().catch((error: unknown) => report(error, { consumer: "all" }));
  }, ms).unref();
}
