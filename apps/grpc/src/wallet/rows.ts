/** What the shop does with wallets, as gRPC says it. */
import {
  depositToWallet,
  freezeWallet,
  getWallet,
  listWalletEntries,
  openWallet,
  unfreezeWallet,
  withdrawFromWallet,
} from "@trefoil/domain";
import type { WalletServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromDepositToWallet,
  fromFreezeWallet,
  fromGetWallet,
  fromListWalletEntries,
  fromOpenWallet,
  fromUnfreezeWallet,
  fromWithdrawFromWallet,
  toWalletEntries,
  toWalletResponse,
} from "./wire.ts";

export const wallets = {
  openWallet: row(openWallet, fromOpenWallet, toWalletResponse),
  getWallet: row(getWallet, fromGetWallet, toWalletResponse),
  depositToWallet: row(depositToWallet, fromDepositToWallet, toWalletResponse),
  withdrawFromWallet: row(withdrawFromWallet, fromWithdrawFromWallet, toWalletResponse),
  freezeWallet: row(freezeWallet, fromFreezeWallet, toWalletResponse),
  unfreezeWallet: row(unfreezeWallet, fromUnfreezeWallet, toWalletResponse),
  listWalletEntries: list(listWalletEntries, fromListWalletEntries, toWalletEntries),
} satisfies RowsOf<WalletServiceDefinition>;
