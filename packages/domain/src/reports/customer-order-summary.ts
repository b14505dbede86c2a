/** customerOrderSummary: what a customer has ordered, bought and called off, a row a currency. */
import * as z from "zod";
import { customer, id, type Money, ownsOrStaff, query, ShopError, toTypeId } from "../kernel/index.ts";
import { toMoney } from "./report-input.ts";

export interface OrderSummary {
  readonly customerId: string;
  readonly items: readonly {
    readonly currency: string;
    /** All orders ever placed; those confirmed and not cancelled; those cancelled. The rest is being checked out. */
    readonly placed: number;
    readonly sold: number;
    readonly cancelled: number;
    readonly spent: Money;
    readonly firstPlacedAt: string;
    readonly lastPlacedAt: string;
  }[];
}

export interface SummaryRow {
  readonly customer_id: string;
  /** Null for a customer who has ordered nothing. */
  readonly currency: string | null;
  readonly placed: number;
  readonly sold: number;
  readonly cancelled: number;
  readonly spent: string;
  readonly first_placed_at: string;
  readonly last_placed_at: string;
}

export const summariesOfCustomers = {
  name: "report_customer_orders",
  text: `SELECT c.id AS customer_id, currency, placed, sold, cancelled, spent, first_placed_at, last_placed_at
    FROM customers c LEFT JOIN customer_order_summaries s ON s.customer_id = c.id
      AND s.generation = (SELECT generation FROM projections WHERE name = 'reports')
    WHERE c.id = ANY($1::uuid[]) ORDER BY currency`,
};

export const customerOrderSummary = query({
  name: "customerOrderSummary",
  input: z.strictObject({ customerId: id("customer") }),
  permission: customer("orders:read"),
  async run({ reads, caller }, { customerId }): Promise<OrderSummary> {
    const rows = ownsOrStaff(caller, customerId)
      ? await reads.rows<SummaryRow>({ ...summariesOfCustomers, values: [[customerId]] })
      : [];
    if (rows.length > 0) return toSummary(customerId, rows);
    throw new ShopError("CUSTOMER_NOT_FOUND", `There is no customer ${toTypeId("customer", customerId)}.`);
  },
});

export function toSummary(customerId: string, rows: readonly SummaryRow[]): OrderSummary {
  return {
    customerId: toTypeId("customer", customerId),
    items: rows.flatMap((row) => toItem(row) ?? []),
  };
}

function toItem({ currency, ...row }: SummaryRow): OrderSummary["items"][number] | undefined {
  if (currency === null) return undefined;
  return {
    currency,
    placed: row.placed,
    sold: row.sold,
    cancelled: row.cancelled,
    spent: toMoney(row.spent, currency),
    firstPlacedAt: row.first_placed_at,
    lastPlacedAt: row.last_placed_at,
  };
}
