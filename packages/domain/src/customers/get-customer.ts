/** getCustomer: a customer, for that customer and the staff; nobody else may know of it. */
import * as z from "zod";
import { customer, id, ownsOrStaff, query } from "../kernel/index.ts";
import { customerById, customerNotFound, toCustomer } from "./customer.ts";

export const getCustomer = query({
  name: "getCustomer",
  input: z.strictObject({ id: id("customer") }),
  permission: customer("customers:read"),
  async run({ reads, caller }, input) {
    const row = ownsOrStaff(caller, input.id) ? await reads.one(customerById, input.id) : undefined;
    if (row === undefined) throw customerNotFound(input.id);
    return toCustomer(row);
  },
});
