/** Whether a caller may act: as a customer at all, and as one in good standing. */
import { type Caller, type CommandContext, ShopError } from "../kernel/index.ts";

/** The caller's own customer id (a UUID); TOKEN_REQUIRED where the caller is nobody. */
export function requireCustomer(caller: Caller): string {
  if (caller.customerId !== null) return caller.customerId;
  throw new ShopError("TOKEN_REQUIRED", "Only a customer can do this.");
}

/** CUSTOMER_SUSPENDED for whoever has been suspended, staff included: they can read and change nothing. */
export async function refuseSuspended({
  sql,
  caller,
}: Pick<CommandContext, "sql" | "caller">): Promise<void> {
  if (caller.customerId === null) return;
  const found = await sql.query<{ status: string }>({
    name: "customer_status",
    text: "SELECT status FROM customers WHERE id = $1",
    values: [caller.customerId],
  });
  if (found.rows[0]?.status === "SUSPENDED") throw new ShopError("CUSTOMER_SUSPENDED");
}
