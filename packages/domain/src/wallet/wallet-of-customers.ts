/** walletOfCustomers: each customer's store credit, for that customer and the staff. */
import { customer, edge, keysAlone, ownsOrStaff, type QueryContext } from "../kernel/index.ts";
import { readWallets } from "./wallet-log.ts";
import { toWallet, type Wallet } from "./wallet-view.ts";

export const walletOfCustomers = edge({
  name: "walletOfCustomers",
  of: "customer",
  input: keysAlone,
  permission: customer("wallets:read"),
  run: (context, keys) => seenWallets(context, keys),
});

export async function seenWallets(
  context: QueryContext,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Wallet>> {
  const seen = customerIds.filter((id) => ownsOrStaff(context.caller, id));
  const states = await readWallets(context, seen);
  return new Map([...states].map(([id, state]) => [id, toWallet(id, state)]));
}
