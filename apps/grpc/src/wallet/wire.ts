/** Wallets between the contract and the shop. */
import type {
  depositToWallet,
  freezeWallet,
  getWallet,
  InputOf,
  listWalletEntries,
  openWallet,
  Page,
  unfreezeWallet,
  Wallet,
  WalletEntry,
  withdrawFromWallet,
} from "@trefoil/domain";
import {
  type DepositToWalletRequest,
  type FreezeWalletRequest,
  type GetWalletRequest,
  type GetWalletResponse,
  type ListWalletEntriesRequest,
  type ListWalletEntriesResponse,
  type OpenWalletRequest,
  type UnfreezeWalletRequest,
  WalletEntryKind,
  type WalletEntry as WalletEntryMessage,
  type Wallet as WalletMessage,
  WalletStatus,
  type WithdrawFromWalletRequest,
} from "@trefoil/proto";
import { enumOf, fromMoney, fromPage, orAbsent, toMoney, toTokens } from "../wire.ts";

const walletStatus = enumOf(WalletStatus);
const entryKind = enumOf(WalletEntryKind);

export function fromOpenWallet(request: OpenWalletRequest): InputOf<typeof openWallet> {
  return { customerId: request.customerId, currency: request.currency };
}

export function fromGetWallet({ customerId, at }: GetWalletRequest): InputOf<typeof getWallet> {
  return { customerId, at };
}

export function fromDepositToWallet(request: DepositToWalletRequest): InputOf<typeof depositToWallet> {
  return { customerId: request.customerId, amount: fromMoney(request.amount), reason: request.reason };
}

export function fromWithdrawFromWallet(
  request: WithdrawFromWalletRequest,
): InputOf<typeof withdrawFromWallet> {
  return { customerId: request.customerId, amount: fromMoney(request.amount), reason: request.reason };
}

export function fromFreezeWallet(request: FreezeWalletRequest): InputOf<typeof freezeWallet> {
  return { customerId: request.customerId, reason: request.reason };
}

export function fromUnfreezeWallet(request: UnfreezeWalletRequest): InputOf<typeof unfreezeWallet> {
  return { customerId: request.customerId, reason: request.reason };
}

export function fromListWalletEntries(request: ListWalletEntriesRequest): InputOf<typeof listWalletEntries> {
  return { customerId: request.customerId, ...fromPage(request) };
}

export function toWallet(wallet: Wallet): WalletMessage {
  return {
    id: wallet.id,
    customerId: wallet.customerId,
    balance: toMoney(wallet.balance),
    status: walletStatus.to(wallet.status),
    version: wallet.version,
    openedAt: wallet.openedAt,
    updatedAt: wallet.updatedAt,
  };
}

export function toWalletEntry(entry: WalletEntry): WalletEntryMessage {
  return {
    id: entry.id,
    kind: entryKind.to(entry.kind),
    amount: entry.amount === null ? undefined : toMoney(entry.amount),
    balance: toMoney(entry.balance),
    reason: orAbsent(entry.reason),
    orderId: orAbsent(entry.orderId),
    at: entry.at,
  };
}

/** Of every method that answers with a wallet. */
export function toWalletResponse(wallet: Wallet): GetWalletResponse {
  return { wallet: toWallet(wallet) };
}

export function toWalletEntries(page: Page<WalletEntry>): ListWalletEntriesResponse {
  return { walletEntries: page.items.map(toWalletEntry), ...toTokens(page) };
}
