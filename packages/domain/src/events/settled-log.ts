/**
 * Reads the log in the order of positions, each event once, and nothing behind a gap that could still be filled.
 *
 * Positions are drawn before transactions commit, so a later one can be seen before an earlier one. Every appending
 * transaction holds ROW EXCLUSIVE on `events` from before it draws its first position until what it did is seen or
 * undone. A gap below a position that we have seen was drawn before that position; so once every holder that we find
 * after having seen it has let go, a new snapshot shows whatever will ever be in the gap.
 */
import type { Database } from "@trefoil/prisma";
import { type EventRow, eventColumns } from "../kernel/index.ts";

/** How a gap is being looked into: below `upTo` nothing can appear once `open` is empty. */
interface Probe {
  readonly upTo: number;
  open: ReadonlySet<string>;
}

/** `waiting`: a gap holds back what is behind it. `full`: there was more than the limit. */
export interface Advance {
  readonly events: readonly EventRow[];
  readonly state: "end" | "full" | "waiting";
}

const BATCH = 500;

export class SettledLog {
  /** Everything up to here has been read or will never come. */
  position = 0;
  readonly #pool: Database["pool"];
  /** Gaps below are dead, in every snapshot taken from now on. */
  #dead = 0;
  /** The position behind which a gap was met last. */
  #gapAfter = -1;
  #probe: Probe | undefined;

  constructor(pool: Database["pool"]) {
    this.#pool = pool;
  }

  /** The next events that are settled. */
  async advance(): Promise<Advance> {
    const { rows } = await this.#pool.query<EventRow>({
      name: "log_advance",
      text: `SELECT ${eventColumns} FROM events WHERE position > $1 ORDER BY position LIMIT ${BATCH}`,
      values: [this.position],
    });
    let settled = 0;
    for (const { position } of rows) {
      if (Number(position) !== this.position + 1 && Number(position) > this.#dead) break;
      this.position = Number(position);
      settled += 1;
    }
    if (settled === rows.length) return { events: rows, state: rows.length === BATCH ? "full" : "end" };
    const filled = await this.#lookInto(Number(rows.at(-1)?.position));
    return { events: rows.slice(0, settled), state: filled ? "full" : "waiting" };
  }

  /** Goes to the end of the log without reading what lies between. */
  async skip(pause: (round: number) => Promise<void>): Promise<void> {
    const last = await this.lastPosition();
    let open = await this.#appenders();
    for (let round = 0; open.size > 0; round++) {
      await pause(round);
      open = open.intersection(await this.#appenders());
    }
    this.position = Math.max(this.position, last);
    this.#probe = undefined;
  }

  async lastPosition(): Promise<number> {
    const { rows } = await this.#pool.query<{ last: number }>({
      name: "log_last",
      text: "SELECT coalesce(max(position), 0) AS last FROM events",
    });
    return rows[0]?.last ?? 0;
  }

  /** Whether gaps below `seen` are known to be dead now. Most are filled by the time of the next look, so the first look is free. */
  async #lookInto(seen: number): Promise<boolean> {
    const known = this.#gapAfter === this.position;
    this.#gapAfter = this.position;
    if (this.#probe !== undefined && this.#probe.upTo <= this.position) this.#probe = undefined;
    if (!known && this.#probe === undefined) return false;
    const open = await this.#appenders();
    this.#probe ??= { upTo: seen, open };
    this.#probe.open = this.#probe.open.intersection(open);
    if (this.#probe.open.size > 0) return false;
    this.#dead = this.#probe.upTo;
    this.#probe = undefined;
    return true;
  }

  /** The transactions that may have drawn positions and are still open. */
  async #appenders(): Promise<ReadonlySet<string>> {
    const { rows } = await this.#pool.query<{ holder: string }>({
      name: "log_appenders",
      text: `SELECT virtualtransaction AS holder FROM pg_locks
        WHERE locktype = 'relation' AND relation = 'events'::regclass AND mode = 'RowExclusiveLock' AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    });
    return new Set(rows.map(({ holder }) => holder));
  }
}
