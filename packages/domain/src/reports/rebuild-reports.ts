/**
 * Builds the reports anew from the whole log while the shop serves. The rows of the next generation grow beside those that are
 * read; when they have nearly caught up, one transaction makes up the rest and puts them in place (switch-generation.ts).
 */
import type { Database } from "@trefoil/prisma";
import type { CommandContext, Corridor } from "../kernel/index.ts";
import { recordSales } from "./record-sales.ts";
import { REPORTS } from "./reports-consumer.ts";
import { type OrderFact, reportedTypes } from "./sales.rules.ts";
import { type Place, switchGeneration } from "./switch-generation.ts";

export interface RebuildOptions {
  readonly shop: Pick<Corridor, "work" | "log">;
  readonly database: Database;
  /** Told of every batch: events taken so far, and how many there are. */
  onProgress?(done: number, total: number): void;
  /** Gives up between two batches; the reports stay as they were. */
  readonly signal?: AbortSignal | undefined;
  /** Events of one transaction. */
  readonly batchSize?: number;
}

/** Another rebuild has begun since: that one goes on, this one is over. */
export class RebuildSupersededError extends Error {
  override name = "RebuildSupersededError";

  constructor() {
    super("Another rebuild has begun since; this one leaves it the field.");
  }
}

const BATCH = 2000;

/** A run that is stopped, at whatever line, leaves the live reports as they are; the next run begins afresh. */
export async function rebuildReports(options: RebuildOptions): Promise<Place> {
  const { shop, database, batchSize = BATCH } = options;
  let place: Place = { generation: await shop.work(begin), position: 0, events: 0 };
  for (;;) {
    const head = await shop.log.head();
    const missing = await countEvents(database, place.position, head);
    place = await takeUpTo(options, place, { head, total: place.events + missing });
    if (missing <= batchSize) break;
  }
  const finished = await shop.work((context) => switchGeneration(context, place, takeBatch));
  await shop.work(({ sql }) => dropAllBut(sql, [finished.generation]));
  return finished;
}

/** Claims the number of a generation that nobody has used, and clears away what earlier runs have left. */
async function begin({ sql }: CommandContext): Promise<number> {
  const { rows } = await sql.query<{ generation: number; next_generation: number }>(
    `UPDATE projections SET next_generation = greatest(generation, next_generation) + 1, next_position = 0
     WHERE name = $1 RETURNING generation, next_generation`,
    [REPORTS],
  );
  const [claimed] = rows;
  if (claimed === undefined) throw new Error("the reports have no row in projections");
  await dropAllBut(sql, [claimed.generation, claimed.next_generation]);
  return claimed.next_generation;
}

async function dropAllBut(sql: CommandContext["sql"], generations: readonly number[]): Promise<void> {
  for (const table of ["sales_by_day", "product_sales_by_day", "customer_order_summaries"])
    await sql.query(`DELETE FROM ${table} WHERE generation <> ALL($1::int[])`, [generations]);
}

async function takeUpTo(
  { shop, signal, onProgress, batchSize = BATCH }: RebuildOptions,
  start: Place,
  { head, total }: { readonly head: number; readonly total: number },
): Promise<Place> {
  let place = start;
  while (place.position < head) {
    signal?.throwIfAborted();
    const from = place;
    place = await shop.work(async (context) => {
      // A crash may lose what was built: it begins afresh anyhow.
      await context.sql.query("SET LOCAL synchronous_commit = off");
      return takeBatch(context, from, { upTo: head, limit: batchSize });
    });
    onProgress?.(place.events, total);
  }
  return place;
}

interface Range {
  readonly upTo: number;
  readonly limit?: number;
}

/** Adds the events that come next, up to a position that the log has settled. */
async function takeBatch(
  context: CommandContext,
  { generation, position, events }: Place,
  { upTo, limit = BATCH }: Range,
): Promise<Place> {
  const batch = await readEvents(context.sql, { after: position, upTo, limit });
  const last = batch.length < limit ? upTo : Number(batch.at(-1)?.position);
  // First, so that of two rebuilds only the later one goes on.
  const claimed = await context.sql.query({
    name: "reports_rebuild_position",
    text: `UPDATE projections SET next_position = $4 WHERE name = $1 AND next_generation = $2 AND next_position = $3`,
    values: [REPORTS, generation, position, last],
  });
  if (claimed.rowCount !== 1) throw new RebuildSupersededError();
  if (batch.length > 0) await recordSales(context, generation, batch);
  return { generation, position: last, events: events + batch.length };
}

type Read = OrderFact & { readonly position: number };

/** Each type by its own index and only then in order: the log may hold far more events of other types. */
const readText = `SELECT position, type, stream_id, data, occurred_at FROM (
    ${reportedTypes
      .map(
        (type) =>
          `(SELECT position, type, stream_id, data, occurred_at FROM events
            WHERE type = '${type}' AND position > $1 AND position <= $2 ORDER BY position LIMIT $3)`,
      )
      .join(" UNION ALL ")}) e ORDER BY position LIMIT $3`;

async function readEvents(
  sql: CommandContext["sql"],
  { after, upTo, limit }: Required<Range> & { readonly after: number },
): Promise<Read[]> {
  const values = [after, upTo, limit];
  return (await sql.query<Read>({ name: "reports_rebuild_read", text: readText, values })).rows;
}

async function countEvents({ pool }: Database, after: number, upTo: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "SELECT count(*) AS count FROM events WHERE type = ANY($1) AND position > $2 AND position <= $3",
    [reportedTypes, after, upTo],
  );
  return rows[0]?.count ?? 0;
}
