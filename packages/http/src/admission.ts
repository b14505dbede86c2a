/** From a request to a caller: whose token it is, and whether there is budget left. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { createAccess } from "@trefoil/composition";
import { type Caller, invalidField, ShopError } from "@trefoil/domain";
import type { RateDecision } from "@trefoil/platform";

export interface Admission {
  readonly access: ReturnType<typeof createAccess>;
  /** Whether callers have budgets. */
  readonly limited: boolean;
  /** Whether the proxy at this address is believed; `hop` counts from 0, the nearest one. */
  readonly trusts: (address: string, hop: number) => boolean;
}

/** What tells from where a request comes. */
export interface Origin {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/** Who asks, from where: an exchange, a WebSocket with the request that opened it, or a call of another protocol. */
export interface Asker {
  readonly request: Origin;
  caller: Caller;
  /** What the last spending left. */
  budget?: RateDecision | undefined;
}

/**
 * Finds the caller of a token, `authorization` as the header has it, and spends nothing: TOKEN_INVALID, TOKEN_EXPIRED. A bad
 * token spends the budget of its address, as guessing should: RATE_LIMITED.
 */
export async function admit(
  asker: Asker,
  admission: Admission,
  authorization: string | undefined,
): Promise<void> {
  if (authorization === undefined) return;
  const caller = await admission.access.callerOf(authorization).catch((error: unknown) => error);
  if (caller instanceof Error) {
    await spend(asker, admission);
    throw caller;
  }
  asker.caller = caller as Caller;
}

/** Spends points of the caller's budget: RATE_LIMITED. */
export async function spend(
  asker: Asker,
  { access, limited, trusts }: Admission,
  cost?: number,
): Promise<void> {
  if (!limited) return;
  const budget = await access.spend(asker.caller, clientAddress(asker.request, trusts), cost);
  asker.budget = budget;
  if (budget.allowed) return;
  const detail = `The budget of ${budget.limit} a minute is used up.`;
  throw new ShopError("RATE_LIMITED", detail, { retryAfterSeconds: budget.resetSeconds });
}

/** The nearest address that is no proxy of ours: behind those, X-Forwarded-For tells it, nearest last. */
export function clientAddress({ socket, headers }: Origin, trusts: Admission["trusts"]): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((text) => text.trim());
  const path = [socket.remoteAddress ?? "", ...forwarded.filter((text) => text !== "").toReversed()];
  return path.find((address, hop) => !trusts(address, hop)) ?? path.at(-1) ?? "";
}

/** Headers that mean one thing: given twice, nobody can tell which counts. Node joins some and drops others. */
const singular = new Map([
  ["authorization", "authorization"],
  ["idempotency-key", "idempotencyKey"],
  ["if-match", "expectedVersion"],
  ["last-event-id", "after"],
  ["content-type", "contentType"],
]);

export function refuseDoubledHeaders({ headers, rawHeaders }: IncomingMessage): void {
  if (
    headers.authorization === undefined &&
    headers["idempotency-key"] === undefined &&
    headers["if-match"] === undefined &&
    headers["last-event-id"] === undefined &&
    headers["content-type"] === undefined
  ) {
    return;
  }
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase();
    const field = singular.get(name);
    if (field === undefined) continue;
    if (seen.has(name)) throw invalidField(field, "DUPLICATE", "is given more than once");
    seen.add(name);
  }
}
