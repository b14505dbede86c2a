/** Which events a reader wants, as a test in memory and as a condition in SQL. */
import { type Condition, type EventFilter, type EventRow, eventColumns } from "../kernel/index.ts";

export function matches(filter: EventFilter, event: EventRow): boolean {
  return (
    (filter.streamId === undefined || event.stream_id === filter.streamId) &&
    (filter.owner === undefined || event.owner_id === filter.owner) &&
    (filter.streams === undefined || filter.streams.includes(event.stream_type)) &&
    (filter.types === undefined || filter.types.has(event.type)) &&
    (filter.partition === undefined ||
      partitionOf(event.stream_id, filter.partition.of) === filter.partition.index) &&
    (filter.wants === undefined || filter.wants(event))
  );
}

/** A stream's partition, by the last 24 bits of its UUID, which are random. */
export function partitionOf(streamId: string, of: number): number {
  return Number.parseInt(streamId.slice(-6), 16) % of;
}

/** The same in SQL. */
export function partitionSql(column: string, of: number): string {
  return `('x' || right(${column}::text, 6))::bit(24)::int % ${of}`;
}

/** All of a filter but `wants`, which is no matter of SQL. */
export function conditionsOf(filter: EventFilter): Condition[] {
  const where: Condition[] = [];
  if (filter.streamId !== undefined) where.push({ sql: "stream_id = ?::uuid", value: filter.streamId });
  if (filter.owner !== undefined) where.push({ sql: "owner_id = ?::uuid", value: filter.owner });
  // Nothing is told of some resources, such as categories.
  if (filter.streams?.length === 0) where.push({ sql: "false" });
  else if (filter.streams !== undefined)
    where.push({ sql: `stream_type IN (${filter.streams.map((stream) => `'${stream}'`).join(", ")})` });
  if (filter.types !== undefined)
    where.push({ sql: "type = ANY(?::text[])", value: [...filter.types].toSorted() });
  if (filter.partition !== undefined) {
    const { index, of } = filter.partition;
    where.push({ sql: `${partitionSql("stream_id", of)} = ${index}` });
  }
  return where;
}

/** A statement that reads events of a filter after a position, up to another, in order. */
export function readStatement(filter: EventFilter, after: number, upTo: number, limit: number) {
  const values: unknown[] = [after, upTo, limit];
  const conditions = conditionsOf(filter).map(({ sql, value }) => {
    if (value !== undefined) values.push(value);
    return ` AND ${sql.replace("?", `$${values.length}`)}`;
  });
  const text = `SELECT ${eventColumns} FROM events
    WHERE position > $1 AND position <= $2${conditions.join("")} ORDER BY position LIMIT $3`;
  return { text, values };
}
