/** How a customer is changed: locked, checked against the version that the caller read, written with its event. */
import type { Prisma } from "@trefoil/prisma";
import { type Caller, type CommandContext, requireVersion, ShopError } from "../kernel/index.ts";
import {
  type Customer,
  type CustomerRow,
  customerColumns,
  customerNotFound,
  toCustomer,
} from "./customer.ts";

interface Change {
  readonly id: string;
  readonly expectedVersion: number | undefined;
  readonly write: Prisma.CustomerUncheckedUpdateInput;
  readonly type: string;
  readonly data: object;
}

export async function changeCustomer(context: CommandContext, change: Change): Promise<Customer> {
  const row = await lockCustomer(context, change.id);
  requireRankOver(context.caller, row);
  requireVersion(change.expectedVersion, row.version);
  const version = row.version + 1;
  await context.prisma.customer.update({
    where: { id: change.id },
    data: { ...change.write, version, updatedAt: context.now },
    select: { id: true },
  });
  const { type, data } = change;
  context.append({ stream: "customer", streamId: change.id, owner: change.id, version, type, data });
  return toCustomer(await lockCustomer(context, change.id));
}

/** Staff answer for customers and themselves; colleagues and administrators are an administrator's business. */
function requireRankOver(caller: Caller, { id, role }: CustomerRow): void {
  if (role === "CUSTOMER" || caller.customerId === id || caller.role !== "STAFF") return;
  throw new ShopError("ROLE_REQUIRED", "Only an administrator may change another member of staff.");
}

async function lockCustomer({ sql }: CommandContext, id: string): Promise<CustomerRow> {
  const found = await sql.query<CustomerRow>({
    name: "customer_lock",
    text: `SELECT ${customerColumns()} FROM customers WHERE id = $1 FOR NO KEY UPDATE`,
    values: [id],
  });
  const [row] = found.rows;
  if (row === undefined) throw customerNotFound(id);
  return row;
}
