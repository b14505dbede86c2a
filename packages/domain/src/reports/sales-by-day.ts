/** salesByDay: what was sold on each day, a row a currency, for the staff. Days without a sale have no row. */
import * as z from "zod";
import { invalidField, type Money, query, staff } from "../kernel/index.ts";
import { daysFromTo } from "./report-dates.rules.ts";
import { date, toMoney } from "./report-input.ts";

export interface SalesReport {
  readonly items: readonly {
    /** In UTC; the day on which the orders were placed. */
    readonly day: string;
    readonly orders: number;
    readonly items: number;
    readonly revenue: Money;
  }[];
}

interface Row {
  readonly day: string;
  readonly currency: string;
  readonly orders: number;
  readonly items: number;
  readonly amount: string;
}

const MAX_DAYS = 366;

export const salesByDay = query({
  name: "salesByDay",
  input: z.strictObject({ from: date, to: date }),
  permission: staff("reports:read"),
  async run({ reads }, { from, to }): Promise<SalesReport> {
    const days = daysFromTo(from, to);
    if (days < 1) throw invalidField("to", "TOO_SMALL", "must not be before from");
    if (days > MAX_DAYS) throw invalidField("to", "TOO_LARGE", `must be at most ${MAX_DAYS} days from from`);
    const rows = await reads.rows<Row>({
      name: "report_sales_by_day",
      text: `SELECT day, currency, orders, items, amount FROM sales_by_day
        WHERE generation = (SELECT generation FROM projections WHERE name = 'reports')
          AND day BETWEEN $1::date AND $2::date AND orders > 0 ORDER BY day, currency`,
      values: [from, to],
    });
    return {
      items: rows.map(({ day, orders, items, amount, currency }) => ({
        day,
        orders,
        items,
        revenue: toMoney(amount, currency),
      })),
    };
  },
});
