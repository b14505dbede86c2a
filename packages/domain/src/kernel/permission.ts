/** What an operation asks of its caller before it runs; ownership is checked by the operation itself. */
import { type Caller, isStaff, type Scope } from "./caller.ts";
import { ShopError } from "./errors.ts";

export type Permission =
  | { readonly who: "anyone" }
  | { readonly who: "customer" | "staff" | "system"; readonly scope: Scope };

export const anyone: Permission = { who: "anyone" };
/** Anybody signed in: the operation checks whose the resource is. */
export const customer = (scope: Scope): Permission => ({ who: "customer", scope });
export const staff = (scope: Scope): Permission => ({ who: "staff", scope });
/** Only the shop's own processes. */
export const systemOnly = (scope: Scope): Permission => ({ who: "system", scope });

/** Throws TOKEN_REQUIRED, ROLE_REQUIRED or SCOPE_REQUIRED unless the caller has what the operation asks for. */
export function authorize(permission: Permission, caller: Caller): void {
  if (permission.who === "anyone") return;
  if (caller.role === "ANONYMOUS") throw new ShopError("TOKEN_REQUIRED");
  if (permission.who === "staff" && !isStaff(caller)) {
    throw new ShopError("ROLE_REQUIRED", "This operation is for staff.");
  }
  if (permission.who === "system" && caller.role !== "SYSTEM") {
    throw new ShopError("ROLE_REQUIRED", "This operation is for the shop itself.");
  }
  if (!caller.scopes.has(permission.scope)) {
    throw new ShopError("SCOPE_REQUIRED", `The token lacks the scope ${permission.scope}.`);
  }
}

/** Whether `authorize` lets the caller pass. */
export function mayAsk(permission: Permission, caller: Caller): boolean {
  try {
    authorize(permission, caller);
    return true;
  } catch {
    return false;
  }
}

/** Whether the caller may act on what this customer owns. */
export function ownsOrStaff(caller: Caller, ownerId: string): boolean {
  return isStaff(caller) || caller.customerId === ownerId;
}
