/** topProducts: what was sold most on a day or in a week, by pieces, for the staff. */
import * as z from "zod";
import { integer, type Money, query, staff, toTypeId } from "../kernel/index.ts";
import { dayOf, weekOf } from "./report-dates.rules.ts";
import { date, toMoney } from "./report-input.ts";

export interface TopProducts {
  /** First and last day, both counted, in UTC. */
  readonly from: string;
  readonly to: string;
  /** A product that was sold in two currencies has two. */
  readonly items: readonly {
    readonly productId: string;
    readonly sku: string;
    readonly name: string;
    readonly quantity: number;
    readonly revenue: Money;
  }[];
}

interface Row {
  readonly product_id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly amount: string;
  readonly currency: string;
}

export const topProducts = query({
  name: "topProducts",
  input: z.strictObject({
    period: z.enum(["DAY", "WEEK"]),
    /** The day, or a day of the week (Monday to Sunday); without it today. */
    date: date.optional(),
    limit: integer(1, 100).default(10),
  }),
  permission: staff("reports:read"),
  async run({ reads, now }, { period, date: asked, limit }): Promise<TopProducts> {
    const day = asked ?? dayOf(now);
    const { from, to } = period === "DAY" ? { from: day, to: day } : weekOf(day);
    const rows = await reads.rows<Row>({
      name: "report_top_products",
      // Names are the catalog's of now: a report of last week should show what the shelf says today.
      text: `SELECT top.product_id, p.sku, p.name, top.quantity, top.amount, top.currency FROM (
          SELECT product_id, currency, sum(quantity)::int8 AS quantity, sum(amount) AS amount FROM product_sales_by_day
          WHERE generation = (SELECT generation FROM projections WHERE name = 'reports') AND day BETWEEN $1::date AND $2::date
          GROUP BY product_id, currency HAVING sum(quantity) > 0
          ORDER BY quantity DESC, amount DESC, product_id, currency LIMIT $3) top
        JOIN products p ON p.id = top.product_id
        ORDER BY top.quantity DESC, top.amount DESC, top.product_id, top.currency`,
      values: [from, to, limit],
    });
    const items = rows.map(({ product_id, sku, name, quantity, amount, currency }) => ({
      productId: toTypeId("product", product_id),
      sku,
      name,
      quantity,
      revenue: toMoney(amount, currency),
    }));
    return { from, to, items };
  },
});
