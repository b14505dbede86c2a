/** What a server holds: bytes that it could not send yet, and sessions of the database. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ServerHttp2Stream } from "node:http2";
import type { ShopProcess } from "@trefoil/composition";

export interface Sent {
  /** Bytes that wait in this process, for the call that has the most. */
  unsent(): number;
  close(): void;
}

const CREATED = "http2.server.stream.created";

/** Watches the calls that servers of this process take from now on. */
export function watchSent(): Sent {
  const streams = new Set<ServerHttp2Stream>();
  const noticed = (message: unknown) => {
    const { stream } = message as { readonly stream: ServerHttp2Stream };
    streams.add(stream.once("close", () => streams.delete(stream)));
  };
  subscribe(CREATED, noticed);
  return {
    unsent: () => Math.max(0, ...[...streams].map(({ writableLength }) => writableLength)),
    close: () => void unsubscribe(CREATED, noticed),
  };
}

/** Sessions that are in a transaction and do nothing, by when and after which statement. */
export async function idleInTransaction({ database }: ShopProcess, statement: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT state_change FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'idle in transaction' AND query LIKE $1`,
    [statement],
  );
  return rows.map(({ state_change }) => String(state_change));
}
