/** Runs a consumer by hand, for tests that ask what it does with events and not how a worker runs it. */
import type { Consumer, Shop } from "../index.ts";

/** One batch, in one transaction, from the consumer's position on; how many events it took. None while another holds the position. */
export function consumeBatch(shop: Shop, { name, types, handle }: Consumer, limit = 500): Promise<number> {
  return shop.work(async (context) => {
    const { sql, now } = context;
    await sql.query(
      "INSERT INTO consumer_positions (consumer, partition, position, updated_at) VALUES ($1, 0, 0, $2) ON CONFLICT DO NOTHING",
      [name, now],
    );
    const locked = await sql.query<{ position: number }>(
      "SELECT position FROM consumer_positions WHERE consumer = $1 AND partition = 0 FOR UPDATE SKIP LOCKED",
      [name],
    );
    const [held] = locked.rows;
    if (held === undefined) return 0;
    const { events, upTo } = await shop.log.read(held.position, limit);
    const wanted = events.filter(({ type }) => types === "all" || types.includes(type));
    if (wanted.length > 0) await handle(context, wanted);
    await sql.query("UPDATE consumer_positions SET position = $2, updated_at = $3 WHERE consumer = $1", [
      name,
      upTo,
      now,
    ]);
    return events.length;
  });
}

/** Until the consumer has come to the end of the log. */
export async function consumeAll(shop: Shop, consumer: Consumer): Promise<void> {
  while ((await consumeBatch(shop, consumer)) > 0);
}
