/** suspendCustomer: a suspended customer can read, but not order, review or change anything. */
import * as z from "zod";
import { command, expectedVersion, id, staff, text } from "../kernel/index.ts";
import { changeCustomer } from "./change-customer.ts";

export const suspendCustomer = command({
  name: "suspendCustomer",
  input: z.strictObject({
    id: id("customer"),
    expectedVersion: expectedVersion.optional(),
    reason: text({ max: 500 }).optional(),
  }),
  permission: staff("customers:write"),
  idempotency: "optional",
  async run(context, { id: customerId, expectedVersion: version, reason }) {
    return changeCustomer(context, {
      id: customerId,
      expectedVersion: version,
      write: { status: "SUSPENDED" },
      type: "trefoil.customer.suspended.v1",
      data: { reason: reason ?? null },
    });
  },
});
