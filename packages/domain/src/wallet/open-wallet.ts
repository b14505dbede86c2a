/** openWallet: a customer gets store credit, in one currency for good; it begins empty. */
import * as z from "zod";
import { requireCustomer } from "../customers/index.ts";
import {
  type CommandContext,
  command,
  customer,
  id,
  money,
  ownsOrStaff,
  ShopError,
  toTypeId,
} from "../kernel/index.ts";
import { changeWallet } from "./wallet-log.ts";
import { toWallet } from "./wallet-view.ts";

export const openWallet = command({
  name: "openWallet",
  input: z.strictObject({
    /** Without one: the caller's own. */
    customerId: id("customer").optional(),
    currency: money.shape.currency.default("EUR"),
  }),
  permission: customer("wallets:write"),
  idempotency: "optional",
  async run(context, { customerId: asked, currency }) {
    const customerId = asked ?? requireCustomer(context.caller);
    await requireOwner(context, customerId);
    const opening = { do: "open", customerId: toTypeId("customer", customerId), currency } as const;
    return toWallet(customerId, await changeWallet(context, { customerId, command: opening }));
  },
});

/** CUSTOMER_NOT_FOUND for one that there isn't, and for any but the caller's own. */
async function requireOwner({ sql, caller }: CommandContext, customerId: string): Promise<void> {
  const found =
    ownsOrStaff(caller, customerId) &&
    (await sql.query({
      name: "wallet_customer",
      text: "SELECT 1 FROM customers WHERE id = $1",
      values: [customerId],
    }));
  if (!found || found.rows.length === 0)
    throw new ShopError("CUSTOMER_NOT_FOUND", `There is no customer ${toTypeId("customer", customerId)}.`);
}
