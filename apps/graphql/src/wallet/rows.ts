/** What the shop does with wallets, as GraphQL says it. */
import {
  depositToWallet,
  freezeWallet,
  getWallet,
  listWalletEntries,
  openWallet,
  unfreezeWallet,
  withdrawFromWallet,
} from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const wallets = {
  query: {
    wallet: field(getWallet),
    walletEntries: list(listWalletEntries),
  } satisfies Partial<Queries>,
  mutation: {
    openWallet: mutation(openWallet, "wallet"),
    depositToWallet: mutation(depositToWallet, "wallet"),
    withdrawFromWallet: mutation(withdrawFromWallet, "wallet"),
    freezeWallet: mutation(freezeWallet, "wallet"),
    unfreezeWallet: mutation(unfreezeWallet, "wallet"),
  } satisfies Partial<Mutations>,
};
