/** listCheckouts: a page of checkouts, those that changed last first. */
import * as z from "zod";
import {
  type Condition,
  listKey,
  mapPage,
  type Page,
  pageInput,
  query,
  readPage,
  staff,
} from "../kernel/index.ts";
import { type CheckoutRow, checkoutColumns } from "./checkout-rows.ts";
import { type CheckoutView, stepsByOrder, toCheckoutView } from "./checkout-view.ts";

export const listCheckouts = query({
  name: "listCheckouts",
  input: z.strictObject({
    ...pageInput,
    sort: z.enum(["updatedAt", "-updatedAt"]).default("-updatedAt"),
    state: z.enum(["PENDING", "RUNNING", "COMPLETED", "COMPENSATING", "FAILED"]).optional(),
    parked: z.boolean().optional(),
  }),
  permission: staff("orders:read"),
  async run(context, { sort, state, parked, ...page }): Promise<Page<CheckoutView>> {
    const found = await readPage<CheckoutRow, CheckoutRow>(
      context,
      {
        name: "checkouts",
        select: `SELECT ${checkoutColumns} FROM checkouts`,
        id: "order_id",
        sort: { column: "updated_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where: conditions(state, parked),
        list: () => listKey("checkouts", sort, state, parked),
        positionOf: (row) => [row.updated_at, row.order_id],
      },
      page,
      (row) => row,
    );
    const told = await context.reads.many(
      stepsByOrder,
      found.items.map((row) => row.order_id),
    );
    return mapPage(found, (row, at) => toCheckoutView(row, told[at]));
  },
});

function conditions(state: string | undefined, parked: boolean | undefined): Condition[] {
  const where: Condition[] = [];
  if (state !== undefined) where.push({ sql: `state = '${state}'` });
  if (parked !== undefined) where.push({ sql: parked ? "parked" : "NOT parked" });
  return where;
}
