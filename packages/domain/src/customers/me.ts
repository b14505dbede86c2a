/** me: the customer that the token stands for. */
import * as z from "zod";
import { customer, query, ShopError } from "../kernel/index.ts";
import { customerById, toCustomer } from "./customer.ts";

export const me = query({
  name: "me",
  input: z.strictObject({}),
  permission: customer("customers:read"),
  async run({ reads, caller }) {
    const row = caller.customerId === null ? undefined : await reads.one(customerById, caller.customerId);
    if (row === undefined)
      throw new ShopError("CUSTOMER_NOT_FOUND", "The token stands for no customer of this shop.");
    return toCustomer(row);
  },
});
