/** Wallets between the contract and the shop. */
import type {
  depositToWallet,
  freezeWallet,
  getWallet,
  InputOf,
  listWalletEntries,
  openWallet,
  unfreezeWallet,
  Wallet,
  WalletEntry,
  withdrawFromWallet,
} from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromOpenWallet({ body }: Asked<"openWallet">): InputOf<typeof openWallet> {
  return { customerId: body?.customerId, currency: body?.currency };
}

export function fromGetWallet({ path, query }: Asked<"getWallet">): InputOf<typeof getWallet> {
  return { customerId: path.customerId, at: query.at };
}

export function fromDepositToWallet({
  path,
  body,
}: Asked<"depositToWallet">): InputOf<typeof depositToWallet> {
  return { customerId: path.customerId, amount: fromMoney(body.amount), reason: body.reason };
}

export function fromWithdrawFromWallet({
  path,
  body,
}: Asked<"withdrawFromWallet">): InputOf<typeof withdrawFromWallet> {
  return { customerId: path.customerId, amount: fromMoney(body.amount), reason: body.reason };
}

export function fromFreezeWallet({ path, body }: Asked<"freezeWallet">): InputOf<typeof freezeWallet> {
  return { customerId: path.customerId, reason: body?.reason };
}

export function fromUnfreezeWallet({ path, body }: Asked<"unfreezeWallet">): InputOf<typeof unfreezeWallet> {
  return { customerId: path.customerId, reason: body?.reason };
}

export function fromListWalletEntries({
  path,
  query,
}: Asked<"listWalletEntries">): InputOf<typeof listWalletEntries> {
  return { customerId: path.customerId, limit: query.limit, after: query.after, before: query.before };
}

function fromMoney({ amount, currency }: Schemas["MoneyToMove"]) {
  return { amount, currency };
}

export function toWallet(wallet: Wallet): Schemas["Wallet"] {
  const self = walletPath(wallet);
  return {
    id: wallet.id,
    customerId: wallet.customerId,
    balance: wallet.balance,
    status: wallet.status,
    version: wallet.version,
    openedAt: wallet.openedAt,
    updatedAt: wallet.updatedAt,
    links: {
      self: { href: self },
      customer: { href: `/v2/customers/${wallet.customerId}` },
      entries: { href: `${self}/entries` },
    },
  };
}

export function walletPath({ customerId }: Wallet): string {
  return `/v2/customers/${customerId}/wallet`;
}

export function toWalletEntry(entry: WalletEntry): Schemas["WalletEntry"] {
  return {
    id: entry.id,
    kind: entry.kind,
    amount: entry.amount,
    balance: entry.balance,
    reason: entry.reason,
    orderId: entry.orderId,
    at: entry.at,
  };
}
