/** Reads the log in order and never past a transaction that may still fill a gap. */
import type { Database } from "@trefoil/prisma";
import { type EventRow, eventColumns, type LogTail, type Slice } from "../kernel/index.ts";

interface Read extends EventRow {
  readonly oldest_open: string;
  readonly next_transaction: string;
}

/** A gap before this position is dead once every transaction below `until` has ended. */
interface Gap {
  readonly position: number;
  readonly until: bigint;
}

export function createLogTail({ database }: { database: Database }): LogTail {
  const listeners = new Set<(types: ReadonlySet<string>) => void>();
  let gap: Gap | undefined;

  async function read(after: number, limit: number): Promise<Slice> {
    const { rows } = await database.pool.query<Read>({
      name: "log_read",
      text: `SELECT ${eventColumns}, pg_snapshot_xmin(pg_current_snapshot()) AS oldest_open,
          pg_snapshot_xmax(pg_current_snapshot()) AS next_transaction
        FROM events WHERE position > $1 ORDER BY position LIMIT $2`,
      values: [after, limit],
    });
    let upTo = after;
    const events: EventRow[] = [];
    for (const row of rows) {
      const position = Number(row.position);
      if (position > upTo + 1 && !isDead(position, BigInt(row.oldest_open), BigInt(row.next_transaction)))
        break;
      events.push(row);
      upTo = position;
    }
    return { events, upTo };
  }

  function isDead(position: number, oldestOpen: bigint, next: bigint): boolean {
    if (oldestOpen === next) return true;
    if (gap === undefined || gap.position < position) gap = { position, until: next };
    return oldestOpen >= gap.until;
  }

  return {
    committed(events) {
      const types = new Set(events.map(({ type }) => type));
      for (const listener of listeners) listener(types);
    },
    read,
    async head() {
      const { rows } = await database.pool.query<{ head: number }>(
        "SELECT coalesce(max(position), 0) AS head FROM events",
      );
      return rows[0]?.head ?? 0;
    },
    async changed(after, signal) {
      for (;;) {
        signal?.throwIfAborted();
        if ((await read(after, 1)).upTo > after) return;
        await new Promise<void>((resolve) => {
          const stop = () => {
            listeners.delete(stop);
            resolve();
          };
          listeners.add(stop);
          signal?.addEventListener("abort", stop, { once: true });
        });
      }
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}
