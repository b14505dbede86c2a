/** Measures what is still to be done after the commit: for the processes that do it. */
import { consumerLags } from "@trefoil/domain";
import type { Reading } from "@trefoil/platform";
import type { ShopProcess } from "./create-shop.ts";

/** Tables whose rows are work when their `run_at` has come. */
const QUEUES = ["checkouts", "refunds", "emails", "webhook_deliveries"] as const;

const DUE = QUEUES.map(
  (
    table,
  ) => `SELECT '${table}' AS queue, count(*) FILTER (WHERE run_at <= now())::int AS due, count(*)::int AS planned,
    greatest(extract(epoch FROM now() - min(run_at)), 0)::float8 AS late FROM ${table} WHERE run_at IS NOT NULL`,
).join(" UNION ALL ");

/** COMPLETED and FAILED are left out: they would be counted one by one, and only ever grow. */
const OPEN_CHECKOUTS = `SELECT state::text AS state, parked, count(*)::int AS count FROM checkouts
  WHERE state IN ('PENDING', 'RUNNING', 'COMPENSATING') GROUP BY 1, 2`;

const DEAD_LETTERS =
  "SELECT consumer, count(*)::int AS count FROM dead_letters WHERE status = 'DEAD' GROUP BY 1 ORDER BY 1";

interface Queue {
  readonly queue: string;
  readonly due: number;
  readonly planned: number;
  /** Seconds. */
  readonly late: number | null;
}

type Measured = Pick<ShopProcess, "metrics" | "database" | "shop">;

export function measureBacklog({ metrics, database, shop }: Measured): void {
  /** The three readings of one page share one statement. */
  let latest: Promise<Queue[]> | undefined;
  const queues = (): Promise<Queue[]> => {
    latest ??= database.pool.query<Queue>(DUE).then(({ rows }) => rows);
    latest.finally(() => setImmediate(() => (latest = undefined))).catch(() => undefined);
    return latest;
  };
  const each = (pick: (queue: Queue) => number) => async () =>
    (await queues()).map((row): Reading => [pick(row), { queue: row.queue }]);

  metrics.gauge("event.consumer.lag", { about: "Events that a consumer has still to look at." }, async () =>
    [...(await consumerLags(database, shop.log))].map(([consumer, lag]): Reading => [lag, { consumer }]),
  );
  metrics.gauge(
    "dead.letters",
    { about: "Events that a consumer gave up and nobody replayed." },
    async () => {
      const { rows } = await database.pool.query<{ consumer: string; count: number }>(DEAD_LETTERS);
      return rows.map(({ consumer, count }): Reading => [count, { consumer }]);
    },
  );
  metrics.gauge(
    "due.rows",
    { about: "Work whose time has come." },
    each(({ due }) => due),
  );
  metrics.gauge(
    "planned.rows",
    { about: "Work that is under way or has a time." },
    each(({ planned }) => planned),
  );
  metrics.gauge(
    "due.lateness",
    { about: "How long the oldest due work has been waiting.", unit: "s" },
    each(({ late }) => late ?? 0),
  );
  metrics.gauge("checkouts.open", { about: "Checkouts that are neither completed nor failed." }, async () => {
    const { rows } = await database.pool.query<{ state: string; parked: boolean; count: number }>(
      OPEN_CHECKOUTS,
    );
    const counts = new Map(rows.map(({ state, parked, count }) => [`${state} ${parked}`, count]));
    return ["PENDING", "RUNNING", "COMPENSATING"].flatMap((state) =>
      [false, true].map(
        (parked): Reading => [counts.get(`${state} ${parked}`) ?? 0, { state, parked: String(parked) }],
      ),
    );
  });
}
