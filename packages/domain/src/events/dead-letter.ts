/** A dead letter: an event that a consumer could not take, kept until the cause is mended and somebody replays it. */
import { type EventRow, type EventView, ShopError, toEventView, toTypeId } from "../kernel/index.ts";

export interface DeadLetter {
  readonly id: string;
  readonly consumer: string;
  readonly event: EventView;
  /** What the last try said. */
  readonly error: string;
  readonly attempts: number;
  readonly status: "DEAD" | "REPLAYED";
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface DeadLetterRow {
  readonly id: string;
  readonly consumer: string;
  readonly event: EventRow;
  readonly error: string;
  readonly attempts: number;
  readonly status: "DEAD" | "REPLAYED";
  readonly created_at: string;
  readonly updated_at: string;
}

/** The event comes as a row in JSON; its time is written as the shop shows times. */
export const deadLetterSelect = `SELECT d.id, d.consumer, d.error, d.attempts, d.status, d.created_at, d.updated_at,
    to_jsonb(e) || jsonb_build_object('occurred_at', to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS event
  FROM dead_letters d JOIN events e ON e.id = d.event_id`;

export function toDeadLetter(row: DeadLetterRow): DeadLetter {
  return {
    id: toTypeId("deadLetter", row.id),
    consumer: row.consumer,
    event: toEventView(row.event),
    error: row.error,
    attempts: row.attempts,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function deadLetterNotFound(uuid: string): ShopError {
  return new ShopError("DEAD_LETTER_NOT_FOUND", `There is no dead letter ${toTypeId("deadLetter", uuid)}.`);
}
