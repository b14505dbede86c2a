/** freezeWallet: nothing can be paid from a frozen wallet; money may still come in. */
import { command, staff } from "../kernel/index.ts";
import { walletInput } from "./wallet-input.ts";
import { changeWallet } from "./wallet-log.ts";
import { toWallet } from "./wallet-view.ts";

export const freezeWallet = command({
  name: "freezeWallet",
  input: walletInput,
  permission: staff("wallets:write"),
  idempotency: "optional",
  async run(context, { customerId, reason = null }) {
    return toWallet(
      customerId,
      await changeWallet(context, { customerId, command: { do: "freeze", reason } }),
    );
  },
});
