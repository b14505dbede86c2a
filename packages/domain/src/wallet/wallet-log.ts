/**
 * How a wallet is loaded and changed. It has no row: it is the fold of its events, begun at its last snapshot. A snapshot is
 * only a shortcut and may be deleted; the events are the wallet.
 */
import {
  type CommandContext,
  type EventMeta,
  notBefore,
  type QueryContext,
  readRows,
  type Statement,
} from "../kernel/index.ts";
import { decide, evolve, type WalletCommand, type WalletEvent, type WalletState } from "./wallet.rules.ts";

/** Nobody folds more events than this. */
const SNAPSHOT_EVERY = 100;

/** Distinguishes our advisory locks from those of others. */
const LOCK = 8;

type Row =
  | { readonly kind: "snapshot"; readonly data: WalletState; readonly occurred_at: string }
  | { readonly kind: WalletEvent["type"]; readonly data: object; readonly occurred_at: string };

/**
 * The last snapshot and the events after it, in one statement. With `at`: the last snapshot of that time, and the events from
 * there to that instant; the next snapshot, where there is one, ends the range, so that the rest of the wallet's life is not read.
 */
function loadStatement(customerId: string, at?: Date): Statement {
  const past = at === undefined ? "" : " AND occurred_at <= $2::timestamptz";
  const before =
    at === undefined
      ? ""
      : ` AND stream_version < coalesce((SELECT stream_version FROM snapshots WHERE stream_id = $1 AND stream_type = 'wallet'
          AND occurred_at > $2::timestamptz ORDER BY occurred_at, stream_version LIMIT 1), 2147483647)`;
  return {
    name: at === undefined ? "wallet_load" : "wallet_load_at",
    text: `WITH last AS (SELECT stream_version, state, occurred_at FROM snapshots
        WHERE stream_id = $1 AND stream_type = 'wallet'${past} ORDER BY occurred_at DESC, stream_version DESC LIMIT 1)
      SELECT stream_version, 'snapshot' AS kind, state AS data, occurred_at FROM last
      UNION ALL
      SELECT stream_version, type, data, occurred_at FROM events
        WHERE stream_id = $1 AND stream_type = 'wallet'
          AND stream_version > coalesce((SELECT stream_version FROM last), 0)${past}${before}
      ORDER BY stream_version`,
    values: at === undefined ? [customerId] : [customerId, at.toISOString()],
  };
}

function fold(rows: readonly Row[]): WalletState | undefined {
  return rows.reduce<WalletState | undefined>(
    (state, row) =>
      row.kind === "snapshot"
        ? row.data
        : evolve(state, { type: row.kind, data: row.data } as WalletEvent, row.occurred_at),
    undefined,
  );
}

/** The wallet as it is, or as it was at an instant; undefined where there is, or was, none. */
export async function readWallet(
  { reads }: Pick<QueryContext, "reads">,
  customerId: string,
  at?: Date,
): Promise<WalletState | undefined> {
  return fold(await reads.rows<Row>(loadStatement(customerId, at)));
}

type RowOf = Row & { readonly customer_id: string };

/** The same for many, each from its own last snapshot on. */
const walletsOfCustomers = {
  name: "wallets_load",
  text: `SELECT parent.key AS customer_id, log.kind, log.data, log.occurred_at
    FROM unnest($1::uuid[]) AS parent (key)
    LEFT JOIN LATERAL (SELECT stream_version, state, occurred_at FROM snapshots
      WHERE stream_id = parent.key AND stream_type = 'wallet' ORDER BY occurred_at DESC, stream_version DESC LIMIT 1)
      AS last ON true
    CROSS JOIN LATERAL (
      SELECT last.stream_version, 'snapshot' AS kind, last.state AS data, last.occurred_at
        WHERE last.stream_version IS NOT NULL
      UNION ALL
      SELECT stream_version, type, data, occurred_at FROM events
        WHERE stream_id = parent.key AND stream_type = 'wallet' AND stream_version > coalesce(last.stream_version, 0)
    ) AS log ORDER BY parent.key, log.stream_version`,
};

/** The wallets of those customers who have one, by their UUIDs. */
export async function readWallets(
  context: QueryContext,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, WalletState>> {
  const rows = await readRows<RowOf>(context, walletsOfCustomers, customerIds);
  const states = [...Map.groupBy(rows, (row) => row.customer_id)].map(([id, of]) => [id, fold(of)] as const);
  return new Map(states.filter((entry): entry is [string, WalletState] => entry[1] !== undefined));
}

/** Wallets that a transaction has changed: their events are written when it ends, so nobody can read them before. */
const changedIn = new WeakMap<CommandContext["sql"], Map<string, WalletState>>();

/** The wallet as this transaction sees it, locked until it ends: all who change it come one after the other. */
async function lockWallet({ sql }: CommandContext, customerId: string): Promise<WalletState | undefined> {
  const known = changedIn.get(sql)?.get(customerId);
  if (known !== undefined) return known;
  // On its own, because what the next statement sees must be what the lock's last holder has left.
  await sql.query({
    name: "wallet_lock",
    text: "SELECT pg_advisory_xact_lock(hashtextextended($1, $2))",
    values: [customerId, LOCK],
  });
  const { name, text, values } = loadStatement(customerId);
  const { rows } = await sql.query<Row>({ name: name as string, text, values: [...values] });
  return fold(rows);
}

/**
 * Locks the wallets of customers until the transaction ends, in the order of their ids, so that two who change several never wait
 * for each other. Whoever also locks payments does so afterwards.
 */
export async function lockWallets(
  { sql }: Pick<CommandContext, "sql">,
  customerIds: Iterable<string>,
): Promise<void> {
  const ids = [...new Set(customerIds)].sort();
  if (ids.length === 0) return;
  await sql.query({
    name: "wallets_lock",
    text: "SELECT pg_advisory_xact_lock(hashtextextended(id, $2)) FROM unnest($1::text[]) id",
    values: [ids, LOCK],
  });
}

interface Change {
  /** UUID. */
  readonly customerId: string;
  readonly command: WalletCommand;
  /** As part of what, where it isn't simply the command that runs. */
  readonly meta?: EventMeta | undefined;
}

/** Locks, decides, folds and appends; every hundredth event leaves a snapshot. What the rules refuse changes nothing. */
export async function changeWallet(
  context: CommandContext,
  { customerId, command, meta }: Change,
): Promise<WalletState> {
  const before = await lockWallet(context, customerId);
  const event = decide(before, command);
  const at = notBefore(before?.updatedAt, context.now);
  const state = evolve(before, event, at.toISOString());
  const { version } = state;
  context.append({
    stream: "wallet",
    streamId: customerId,
    owner: customerId,
    version,
    at,
    ...event,
    ...(meta && { meta }),
  });
  if (version % SNAPSHOT_EVERY === 0) await keepSnapshot(context, customerId, state);
  const changed = changedIn.get(context.sql) ?? new Map<string, WalletState>();
  changedIn.set(context.sql, changed.set(customerId, state));
  return state;
}

async function keepSnapshot({ sql }: CommandContext, customerId: string, state: WalletState): Promise<void> {
  await sql.query({
    name: "wallet_snapshot",
    text: `INSERT INTO snapshots (stream_id, stream_type, stream_version, state, occurred_at)
      VALUES ($1, 'wallet', $2, $3, $4)`,
    values: [customerId, state.version, JSON.stringify(state), state.updatedAt],
  });
}
