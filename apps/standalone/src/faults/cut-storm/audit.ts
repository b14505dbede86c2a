/** What must hold after a storm of cuts: each wish is one order, the one that its buyer was told of, and each watch has told of each order once. */
import { toTypeId } from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";

/** An order as its buyer was told of it. */
export interface Told {
  readonly wish: string;
  /** TypeID. */
  readonly id: string;
}

/** What the watch of a transport told, in its order. */
export interface Seen {
  readonly name: string;
  /** TypeIDs of orders. */
  readonly subjects: readonly string[];
  readonly positions: readonly string[];
}

export async function logHead({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ head: string }>(
    "SELECT coalesce(max(position), 0)::text AS head FROM events",
  );
  return rows[0]?.head as string;
}

export async function auditOrders({ pool }: Database, told: readonly Told[]): Promise<string[]> {
  const { rows } = await pool.query<{ wish: string; ids: string[] }>(
    `SELECT shipping_address->>'name' AS wish, array_agg(id::text) AS ids FROM orders
    WHERE shipping_address->>'name' LIKE 'cut %' GROUP BY 1`,
  );
  const placed = new Map(rows.map(({ wish, ids }) => [wish, ids.map((id) => toTypeId("order", id))]));
  const wrong = told.flatMap(({ wish, id }) => {
    const ids = placed.get(wish) ?? [];
    return ids.length === 1 && ids[0] === id
      ? []
      : [`${wish} was told of ${id}, and became ${ids.join(", ")}`];
  });
  return placed.size === told.length
    ? wrong
    : [...wrong, `${told.length} orders were told of, ${placed.size} are there`];
}

interface Watching {
  readonly after: string;
  readonly type: string;
  readonly seen: readonly Seen[];
}

export async function auditWatch({ pool }: Database, { after, type, seen }: Watching): Promise<string[]> {
  const { rows } = await pool.query<{ stream_id: string; position: string }>(
    "SELECT stream_id, position::text FROM events WHERE type = $1 AND position > $2 ORDER BY events.position",
    [type, after],
  );
  const happened = JSON.stringify(rows.map((row) => [toTypeId("order", row.stream_id), row.position]));
  return seen.flatMap(({ name, subjects, positions }) => {
    const watched = JSON.stringify(subjects.map((subject, at) => [subject, positions[at]]));
    return watched === happened ? [] : [`the watch over ${name} differs from the log`];
  });
}
