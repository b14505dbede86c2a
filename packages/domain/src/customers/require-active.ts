/** Whoever orders or reviews is a customer in good standing. */
import { type CommandContext, ShopError } from "../kernel/index.ts";
import { customerNotFound } from "./customer.ts";

/** The caller's own customer id; TOKEN_REQUIRED, CUSTOMER_NOT_FOUND or CUSTOMER_SUSPENDED where there is none to act as. */
export async function requireActiveCustomer({ sql, caller }: CommandContext): Promise<string> {
  if (caller.customerId === null) throw new ShopError("TOKEN_REQUIRED", "Only a customer can do this.");
  const found = await sql.query<{ status: string }>({
    name: "customer_status",
    text: "SELECT status FROM customers WHERE id = $1",
    values: [caller.customerId],
  });
  const [row] = found.rows;
  if (row === undefined) throw customerNotFound(caller.customerId);
  if (row.status !== "ACTIVE") throw new ShopError("CUSTOMER_SUSPENDED");
  return caller.customerId;
}
