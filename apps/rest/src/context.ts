/** From a request to a caller: whose token it is, and whether there is budget left. */
import type { createAccess } from "@trefoil/composition";
import { anonymous, invalidField, ShopError } from "@trefoil/domain";
import type { Exchange } from "./http/exchange.ts";

export type Access = ReturnType<typeof createAccess>;

/** TOKEN_INVALID, TOKEN_EXPIRED or RATE_LIMITED. A bad token spends the budget of its address, as guessing should. */
export async function admit(exchange: Exchange, access: Access, limited: boolean): Promise<void> {
  const { authorization } = exchange.request.headers;
  if (authorization === undefined && !limited) return;
  const caller = await access.callerOf(authorization).catch((error: unknown) => error);
  if (caller instanceof Error) {
    if (limited) await spend(exchange, access);
    throw caller;
  }
  exchange.caller = caller as typeof anonymous;
  if (limited) await spend(exchange, access);
}

async function spend(exchange: Exchange, access: Access): Promise<void> {
  const budget = await access.spend(exchange.caller, exchange.request.ip ?? "");
  exchange.budget = budget;
  if (budget.allowed) return;
  const detail = `${budget.limit} requests a minute are used up.`;
  throw new ShopError("RATE_LIMITED", detail, { retryAfterSeconds: budget.resetSeconds });
}

/** Headers that mean one thing: given twice, nobody can tell which counts. Node joins some and drops others. */
const singular = new Map([
  ["authorization", "authorization"],
  ["idempotency-key", "idempotencyKey"],
  ["if-match", "expectedVersion"],
  ["content-type", "contentType"],
]);

export function refuseDoubledHeaders({ request: { headers, rawHeaders } }: Exchange): void {
  if (
    headers.authorization === undefined &&
    headers["idempotency-key"] === undefined &&
    headers["if-match"] === undefined &&
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
