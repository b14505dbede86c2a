/** Idempotency: the first result of a key is stored in the transaction of its effect, and answered again. */
import { createHmac } from "node:crypto";
import type { Transaction } from "@trefoil/prisma";
import type { Caller } from "./caller.ts";
import { ShopError } from "./errors.ts";

/** A key belongs to a caller and an operation. Anonymous callers count as one: their keys should be random. */
export interface Claim {
  readonly caller: string;
  readonly operation: string;
  readonly key: string;
  readonly hash: Buffer;
}

/** No space at either end: HTTP drops those (RFC 9110, section 5.5), and the key would be another one over REST. */
const KEY = /^(?! )[\x20-\x7e]{1,255}(?<! )$/;

/** Checks the key of a call: IDEMPOTENCY_KEY_REQUIRED or IDEMPOTENCY_KEY_INVALID. */
export function checkKey(key: string | undefined, need: "required" | "optional"): void {
  if (key === undefined && need === "required") throw new ShopError("IDEMPOTENCY_KEY_REQUIRED");
  if (key !== undefined && !KEY.test(key)) throw new ShopError("IDEMPOTENCY_KEY_INVALID");
}

/** Whose keys these are. */
export function keyOwner(caller: Caller): string {
  return caller.customerId ?? caller.role;
}

/**
 * HMAC-SHA-256 of the canonical input. Keyed, because an input may hold a password, and a bare hash of a short
 * secret can be guessed by whoever reads the table.
 */
export function hashInput(secret: Uint8Array, input: unknown): Buffer {
  return createHmac("sha256", secret).update(canonicalJson(input)).digest();
}

/** JSON with object keys sorted, undefined left out and -0 as 0: equal inputs give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/**
 * Claims the key for this transaction. Returns the stored result if the key has one.
 * IDEMPOTENCY_KEY_IN_PROGRESS at once while another transaction holds it; IDEMPOTENCY_KEY_REUSED for another input.
 * Two statements, because the second one's snapshot must be taken after the lock.
 */
export async function claim(
  sql: Transaction["sql"],
  { caller, operation, key, hash }: Claim,
): Promise<unknown> {
  const lock = await sql.query<{ free: boolean }>({
    name: "idempotency_lock",
    text: "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7)) AS free",
    values: [JSON.stringify([caller, operation, key])],
  });
  if (!lock.rows[0]?.free)
    throw new ShopError("IDEMPOTENCY_KEY_IN_PROGRESS", undefined, { retryAfterSeconds: 1 });
  const known = await sql.query<{ request_hash: Buffer; result: unknown }>({
    name: "idempotency_find",
    text: "SELECT request_hash, result FROM idempotency_keys WHERE caller = $1 AND operation = $2 AND key = $3",
    values: [caller, operation, key],
  });
  const [row] = known.rows;
  if (row === undefined) return undefined;
  if (!row.request_hash.equals(hash)) throw new ShopError("IDEMPOTENCY_KEY_REUSED");
  return row.result;
}

/** Stores the result beside its effect. */
export async function keep(
  sql: Transaction["sql"],
  claimed: Claim,
  result: unknown,
  now: Date,
): Promise<void> {
  await sql.query({
    name: "idempotency_keep",
    text: `INSERT INTO idempotency_keys (caller, operation, key, request_hash, result, created_at)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [claimed.caller, claimed.operation, claimed.key, claimed.hash, JSON.stringify(result), now],
  });
}

/** Forgets keys older than 24 hours; returns how many. */
export async function sweepKeys(sql: Transaction["sql"], now: Date): Promise<number> {
  const day = new Date(now.getTime() - 24 * 3600 * 1000);
  const swept = await sql.query({
    text: "DELETE FROM idempotency_keys WHERE created_at < $1",
    values: [day],
  });
  return swept.rowCount ?? 0;
}
