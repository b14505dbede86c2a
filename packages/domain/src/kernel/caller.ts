/** Who calls, as every protocol tells the domain. */

export type Role = "ANONYMOUS" | "CUSTOMER" | "STAFF" | "ADMIN" | "SYSTEM";
export type Tier = "FREE" | "BASIC" | "PREMIUM";

export const scopes = [
  "catalog:read",
  "catalog:write",
  "inventory:read",
  "inventory:write",
  "customers:read",
  "customers:write",
  "orders:read",
  "orders:write",
  "payments:read",
  "payments:write",
  "wallets:read",
  "wallets:write",
  "notifications:read",
  "notifications:write",
  "support:read",
  "support:write",
  "events:read",
  "events:write",
  "webhooks:read",
  "webhooks:write",
  "reports:read",
] as const;
export type Scope = (typeof scopes)[number];

export interface Caller {
  readonly role: Role;
  readonly tier: Tier;
  /** UUID of the customer that the token stands for; null for anonymous callers and the system. */
  readonly customerId: string | null;
  readonly scopes: ReadonlySet<string>;
}

export const anonymous: Caller = { role: "ANONYMOUS", tier: "FREE", customerId: null, scopes: new Set() };

/** The shop itself: the worker's steps, scripts and tests. No protocol can make one. */
export const system: Caller = { role: "SYSTEM", tier: "PREMIUM", customerId: null, scopes: new Set(scopes) };

export function isStaff(caller: Caller): boolean {
  return caller.role === "STAFF" || caller.role === "ADMIN" || caller.role === "SYSTEM";
}
