/** Wallets: a customer's store credit, event-sourced, with no row of its own. */
export { depositToWallet } from "./deposit-to-wallet.ts";
export { entriesOfCustomers } from "./entries-of-customers.ts";
export { freezeWallet } from "./freeze-wallet.ts";
export { getWallet } from "./get-wallet.ts";
export { listWalletEntries } from "./list-wallet-entries.ts";
export { openWallet } from "./open-wallet.ts";
export { payFromWallet, returnToWallet, type WalletMovement, type WalletPayment } from "./pay-from-wallet.ts";
export { unfreezeWallet } from "./unfreeze-wallet.ts";
export { lockWallets } from "./wallet-log.ts";
export { walletOfCustomers } from "./wallet-of-customers.ts";
export type { Wallet, WalletEntry } from "./wallet-view.ts";
export { walletsByIds } from "./wallets-by-ids.ts";
export { withdrawFromWallet } from "./withdraw-from-wallet.ts";
