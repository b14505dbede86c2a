/** updateCustomer: customers change their own name, address and password; tiers are the staff's, roles the administrators'. */
import * as z from "zod";
import {
  type Caller,
  changed,
  command,
  customer,
  expectedVersion,
  id,
  isStaff,
  ownsOrStaff,
  ShopError,
} from "../kernel/index.ts";
import { changeCustomer } from "./change-customer.ts";
import { customerNotFound } from "./customer.ts";
import { customerFields } from "./customer-input.ts";
import { hashPassword } from "./password.ts";

const input = z.strictObject({
  id: id("customer"),
  expectedVersion,
  name: changed(customerFields.name),
  email: changed(customerFields.email),
  password: changed(customerFields.password),
  tier: changed(z.enum(["FREE", "BASIC", "PREMIUM"])),
  role: changed(z.enum(["CUSTOMER", "STAFF", "ADMIN"])),
});

export const updateCustomer = command({
  name: "updateCustomer",
  input,
  permission: customer("customers:write"),
  idempotency: "optional",
  conflicts: { customers_email_key: "EMAIL_TAKEN" },
  prepare: async ({ password }) => (password === undefined ? undefined : await hashPassword(password)),
  async run(context, { id: customerId, expectedVersion: version, password, ...patch }, passwordHash) {
    if (!ownsOrStaff(context.caller, customerId)) throw customerNotFound(customerId);
    requireRank(context.caller, patch);
    const fields = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    return changeCustomer(context, {
      id: customerId,
      expectedVersion: version,
      write: { ...fields, ...(passwordHash !== undefined && { passwordHash }) },
      type: "trefoil.customer.updated.v1",
      data: { ...fields, ...(password !== undefined && { passwordChanged: true }) },
    });
  },
});

function requireRank(
  caller: Caller,
  { tier, role }: { readonly tier?: unknown; readonly role?: unknown },
): void {
  if (tier !== undefined && !isStaff(caller))
    throw new ShopError("ROLE_REQUIRED", "Only staff may change a tier.");
  if (role !== undefined && caller.role !== "ADMIN" && caller.role !== "SYSTEM") {
    throw new ShopError("ROLE_REQUIRED", "Only an administrator may change a role.");
  }
}
