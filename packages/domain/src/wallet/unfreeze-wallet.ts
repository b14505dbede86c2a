/** unfreezeWallet: a frozen wallet pays again. */
import { command, staff } from "../kernel/index.ts";
import { walletInput } from "./wallet-input.ts";
import { changeWallet } from "./wallet-log.ts";
import { toWallet } from "./wallet-view.ts";

export const unfreezeWallet = command({
  name: "unfreezeWallet",
  input: walletInput,
  permission: staff("wallets:write"),
  idempotency: "optional",
  async run(context, { customerId, reason = null }) {
    return toWallet(
      customerId,
      await changeWallet(context, { customerId, command: { do: "unfreeze", reason } }),
    );
  },
});
