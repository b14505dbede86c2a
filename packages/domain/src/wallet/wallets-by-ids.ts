/** walletsByIds: wallets, each for its customer and the staff. */
import { customer, edge, keysAlone } from "../kernel/index.ts";
import { seenWallets } from "./wallet-of-customers.ts";

export const walletsByIds = edge({
  name: "walletsByIds",
  of: "wallet",
  input: keysAlone,
  permission: customer("wallets:read"),
  // A wallet carries its customer's id.
  run: (context, keys) => seenWallets(context, keys),
});
