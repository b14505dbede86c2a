/** A consumer for tests: it writes down what it handles, in a table of its own, so that every effect can be counted. */
import type { Database } from "@trefoil/prisma";
import type { CommandContext, Consumer, EventRow, NewEvent, Shop } from "../index.ts";

export const tested = "trefoil.test.happened.v1";

export async function createEffects({ pool }: Pick<Database, "pool">): Promise<void> {
  await pool.query(
    "CREATE TABLE effects (line bigserial, consumer text, event_id uuid, stream_id uuid, position bigint, worker text)",
  );
}

interface Choices {
  readonly name?: string;
  readonly partitions?: number;
  readonly from?: Consumer["from"];
  readonly worker?: string;
  /** Called before the effects are written. */
  before?(context: CommandContext, events: readonly EventRow[]): Promise<void> | void;
}

export function effectsConsumer(choices: Choices = {}): Consumer {
  const { name = "effects", partitions = 4, from = "start", worker = "one", before } = choices;
  return {
    name,
    partitions,
    types: [tested],
    from,
    async handle(context, events) {
      await before?.(context, events);
      await context.sql.query(
        `INSERT INTO effects (consumer, event_id, stream_id, position, worker)
          SELECT $1, e.id, e.stream_id, e.position, $5
          FROM unnest($2::uuid[], $3::uuid[], $4::bigint[]) WITH ORDINALITY AS e (id, stream_id, position, line) ORDER BY e.line`,
        [
          name,
          events.map(({ id }) => id),
          events.map(({ stream_id }) => stream_id),
          events.map(({ position }) => position),
          worker,
        ],
      );
    },
  };
}

/** Appends an event of each stream, as one command does. */
export function happen(shop: Shop, streams: readonly string[], version: number): Promise<void> {
  const event = (streamId: string): NewEvent => ({
    stream: "order",
    streamId,
    version,
    type: tested,
    data: { version },
  });
  return shop.work(async ({ append }) => streams.forEach((streamId) => append(event(streamId))));
}

export interface Effect {
  readonly event_id: string;
  readonly stream_id: string;
  readonly position: number;
  readonly worker: string;
}

/** What has taken effect, in the order in which it was written. */
export async function effectsOf({ pool }: Pick<Database, "pool">, consumer = "effects"): Promise<Effect[]> {
  const { rows } = await pool.query<Effect>(
    "SELECT event_id, stream_id, position, worker FROM effects WHERE consumer = $1 ORDER BY line",
    [consumer],
  );
  return rows;
}

/** Fulfils when so many effects are there; looks whenever something may have happened. */
export async function untilEffects(database: Pick<Database, "pool">, count: number, consumer = "effects") {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const effects = await effectsOf(database, consumer);
    if (effects.length >= count) return effects;
    if (Date.now() > deadline) throw new Error(`only ${effects.length} of ${count} effects after 30 s`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
