/** What the shop does with wallets, as REST says it. */
import {
  depositToWallet,
  freezeWallet,
  getWallet,
  listWalletEntries,
  openWallet,
  unfreezeWallet,
  type Wallet,
  type WalletEntry,
  withdrawFromWallet,
} from "@trefoil/domain";
import { created, ok, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  fromDepositToWallet,
  fromFreezeWallet,
  fromGetWallet,
  fromListWalletEntries,
  fromOpenWallet,
  fromUnfreezeWallet,
  fromWithdrawFromWallet,
  toWallet,
  toWalletEntry,
  walletPath,
} from "./wire.ts";

const asWallet: Representation<Wallet, Schemas["Wallet"]> = {
  to: toWallet,
  tag: (wallet) => String(wallet.version),
};

/** Entries never change. */
const asEntry: Representation<WalletEntry, Schemas["WalletEntry"]> = { to: toWalletEntry, tag: () => "1" };

export const wallets = {
  openWallet: row(openWallet, fromOpenWallet, created(asWallet, walletPath)),
  getWallet: row(getWallet, fromGetWallet, ok(asWallet)),
  depositToWallet: row(depositToWallet, fromDepositToWallet, ok(asWallet)),
  withdrawFromWallet: row(withdrawFromWallet, fromWithdrawFromWallet, ok(asWallet)),
  freezeWallet: row(freezeWallet, fromFreezeWallet, ok(asWallet)),
  unfreezeWallet: row(unfreezeWallet, fromUnfreezeWallet, ok(asWallet)),
  listWalletEntries: row(listWalletEntries, fromListWalletEntries, page(asEntry)),
} satisfies Partial<RowsOfV2>;
