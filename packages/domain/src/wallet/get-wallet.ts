/** getWallet: a customer's store credit as it is, or as it was at a moment of the past. */
import * as z from "zod";
import { customer, id, query, timestamp } from "../kernel/index.ts";
import { readWallet } from "./wallet-log.ts";
import { requireSight, toWallet, walletNotFound } from "./wallet-view.ts";

export const getWallet = query({
  name: "getWallet",
  input: z.strictObject({ customerId: id("customer"), at: timestamp.optional() }),
  permission: customer("wallets:read"),
  async run(context, { customerId, at }) {
    requireSight(context.caller, customerId);
    const state = await readWallet(context, customerId, at);
    if (state === undefined) throw walletNotFound(customerId);
    return toWallet(customerId, state);
  },
});
