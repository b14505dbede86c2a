/** registerCustomer: anybody may open an account; it begins as a FREE customer. */
import * as z from "zod";
import { anyone, command } from "../kernel/index.ts";
import { type Customer, toCustomer } from "./customer.ts";
import { customerFields } from "./customer-input.ts";
import { hashPassword } from "./password.ts";

export const registerCustomer = command({
  name: "registerCustomer",
  input: z.strictObject({
    email: customerFields.email,
    name: customerFields.name,
    password: customerFields.password,
  }),
  permission: anyone,
  idempotency: "optional",
  conflicts: { customers_email_key: "EMAIL_TAKEN" },
  prepare: ({ password }) => hashPassword(password),
  async run(context, { email, name }, passwordHash): Promise<Customer> {
    const { prisma, now } = context;
    const id = context.newId();
    await prisma.customer.create({ data: { id, email, name, passwordHash, createdAt: now, updatedAt: now } });
    const data = { email, name };
    context.append({
      stream: "customer",
      streamId: id,
      owner: id,
      version: 1,
      type: "trefoil.customer.registered.v1",
      data,
    });
    const at = now.toISOString();
    const defaults = { role: "CUSTOMER", tier: "FREE", status: "ACTIVE", version: 1 } as const;
    return toCustomer({ id, email, name, ...defaults, created_at: at, updated_at: at });
  },
});
