/** What a shop has on record: its events and every row of every table. */
import type { Site } from "./site.ts";

type Row = Readonly<Record<string, unknown>>;

/** Each with the columns that tell one run from another and nothing else: random hashes, and who was traced. */
const tables: Readonly<Record<string, readonly string[]>> = {
  categories: [],
  products: [],
  stock: [],
  customers: ["password_hash"],
  reviews: [],
  orders: [],
  order_items: [],
  idempotency_keys: ["request_hash"],
  checkouts: ["run_at", "meta"],
  payments: [],
  refunds: ["run_at", "meta"],
  shipments: [],
  conversations: [],
  messages: [],
  notifications: [],
  emails: ["run_at", "updated_at"],
  dead_letters: [],
  webhook_endpoints: ["secret", "former_secret"],
  webhook_deliveries: ["run_at"],
};

export async function lastPosition({ process }: Site): Promise<bigint> {
  const { rows } = await process.database.pool.query(
    "SELECT coalesce(max(position), 0)::text AS last FROM events",
  );
  return BigInt(rows[0]?.last);
}

/** Events after a position, without the trace that only some protocols bring along. */
export async function eventsAfter({ process }: Site, position: bigint): Promise<Row[]> {
  const { rows } = await process.database.pool.query(
    `SELECT position, id, stream_type, stream_id, stream_version, type, data, meta->'actor' AS actor, occurred_at, owner_id
     FROM events WHERE position > $1 ORDER BY position`,
    [position.toString()],
  );
  return rows;
}

/** Rows that were written at one of these instants or later, by table; all rows where no instant is given. */
export async function rowsSince({ process }: Site, since?: string): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const [table, omitted] of Object.entries(tables)) {
    const { rows } = await process.database.pool.query(
      `SELECT t.* FROM ${table} t ${since === undefined ? "" : `WHERE ${writtenAt(table)} >= $1`}
       ORDER BY ${writtenAt(table)}, t::text`,
      since === undefined ? [] : [since],
    );
    found[table] = rows.map((row) => ({
      ...row,
      ...Object.fromEntries(omitted.map((name) => [name, row[name] !== null])),
    }));
  }
  return found;
}

function writtenAt(table: string): string {
  if (table === "order_items") return "(SELECT placed_at FROM orders WHERE id = t.order_id)";
  return ["reviews", "idempotency_keys", "messages", "notifications", "emails"].includes(table)
    ? "t.created_at"
    : "t.updated_at";
}
