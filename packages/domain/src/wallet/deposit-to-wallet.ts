/** depositToWallet: staff put store credit into a customer's wallet, frozen or not. */
import { command, staff } from "../kernel/index.ts";
import { movementInput } from "./wallet-input.ts";
import { changeWallet } from "./wallet-log.ts";
import { toWallet } from "./wallet-view.ts";

export const depositToWallet = command({
  name: "depositToWallet",
  input: movementInput,
  permission: staff("wallets:write"),
  idempotency: "required",
  async run(context, { customerId, amount, reason = null }) {
    const movement = { do: "deposit", amount, reason, orderId: null } as const;
    return toWallet(customerId, await changeWallet(context, { customerId, command: movement }));
  },
});
