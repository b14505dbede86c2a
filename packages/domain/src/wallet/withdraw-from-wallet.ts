/** withdrawFromWallet: staff take store credit out of a customer's wallet. Never below zero, never from a frozen one. */
import { command, staff } from "../kernel/index.ts";
import { movementInput } from "./wallet-input.ts";
import { changeWallet } from "./wallet-log.ts";
import { toWallet } from "./wallet-view.ts";

export const withdrawFromWallet = command({
  name: "withdrawFromWallet",
  input: movementInput,
  permission: staff("wallets:write"),
  idempotency: "required",
  async run(context, { customerId, amount, reason = null }) {
    const movement = { do: "withdraw", amount, reason, orderId: null } as const;
    return toWallet(customerId, await changeWallet(context, { customerId, command: movement }));
  },
});
