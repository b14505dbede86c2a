/** replayDeadLetter: hands the event to its consumer once more, now, and exactly once. */
import * as z from "zod";
import {
  type CommandContext,
  command,
  fromDatabaseError,
  id,
  isTransient,
  ShopError,
  staff,
} from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";
import { type DeadLetterRow, deadLetterNotFound, deadLetterSelect, toDeadLetter } from "./dead-letter.ts";
import { handleNew } from "./take-batch.ts";

/** The operation, for a shop with these consumers. */
export const replayDeadLetterOf = (consumers: readonly Consumer[]) =>
  command({
    name: "replayDeadLetter",
    input: z.strictObject({ id: id("deadLetter") }),
    permission: staff("events:write"),
    idempotency: "optional",
    async run(context, { id: letterId }) {
      const row = await lockLetter(context, letterId);
      const consumer = consumers.find(({ name }) => name === row.consumer);
      if (consumer === undefined) throw deadLetterNotFound(letterId);
      if (row.status === "REPLAYED") throw new ShopError("DEAD_LETTER_REPLAYED");
      await handAgain(context, consumer, row);
      const updatedAt = context.now;
      await context.sql.query("UPDATE dead_letters SET status = 'REPLAYED', updated_at = $2 WHERE id = $1", [
        letterId,
        updatedAt,
      ]);
      return toDeadLetter({ ...row, status: "REPLAYED", updated_at: updatedAt.toISOString() });
    },
  });

async function lockLetter({ sql }: CommandContext, letterId: string): Promise<DeadLetterRow> {
  const { rows } = await sql.query<DeadLetterRow>(`${deadLetterSelect} WHERE d.id = $1 FOR UPDATE OF d`, [
    letterId,
  ]);
  if (rows[0] === undefined) throw deadLetterNotFound(letterId);
  return rows[0];
}

/** What the consumer can't take is no bug of this operation: it is what the dead letter says. */
async function handAgain(context: CommandContext, consumer: Consumer, { event }: DeadLetterRow) {
  try {
    await handleNew(context, consumer, [event]);
  } catch (error) {
    const kind = fromDatabaseError(error)?.kind;
    const passes = isTransient(error) || kind === "UNAVAILABLE" || kind === "RESOURCE_EXHAUSTED";
    if (passes || context.signal?.aborted) throw error;
    throw new ShopError("DEAD_LETTER_FAILED_AGAIN", undefined, { cause: error });
  }
}
