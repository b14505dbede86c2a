/** Measures a process's connections to the database. */
import type { Metrics } from "@trefoil/platform";
import type { Database } from "@trefoil/prisma";

/** Names by OpenTelemetry's conventions for database clients. */
export function measureDatabase(metrics: Metrics, { pool }: Database): void {
  metrics.gauge("db.client.connection.count", { about: "Connections to PostgreSQL." }, () => [
    [pool.totalCount - pool.idleCount, { state: "used" }],
    [pool.idleCount, { state: "idle" }],
  ]);
  metrics.gauge("db.client.connection.max", { about: "Connections at most." }, () => [[pool.options.max]]);
  metrics.gauge(
    "db.client.connection.pending_requests",
    { about: "Statements that wait for a connection." },
    () => [[pool.waitingCount]],
  );
}
