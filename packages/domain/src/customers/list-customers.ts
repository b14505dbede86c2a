/** listCustomers: a page of the customers, for the staff. */
import * as z from "zod";
import { type Condition, listKey, pageInput, query, readPage, staff, text } from "../kernel/index.ts";
import { type Customer, type CustomerRow, customerColumns, toCustomer } from "./customer.ts";

const sorts = {
  createdAt: { column: "created_at", cast: "timestamptz" },
  email: { column: "email", cast: "text" },
} as const;

const input = z.strictObject({
  ...pageInput,
  sort: z.enum(["createdAt", "-createdAt", "email", "-email"]).default("-createdAt"),
  status: z.enum(["ACTIVE", "SUSPENDED"]).optional(),
  role: z.enum(["CUSTOMER", "STAFF", "ADMIN"]).optional(),
  tier: z.enum(["FREE", "BASIC", "PREMIUM"]).optional(),
  /** Beginning of the e-mail address. */
  q: text({ min: 1, max: 200 }).optional(),
});

export const listCustomers = query({
  name: "listCustomers",
  input,
  permission: staff("customers:read"),
  async run(context, { limit, after, before, sort, ...filter }) {
    const by = sort.replace("-", "") as keyof typeof sorts;
    return readPage<CustomerRow, Customer>(
      context,
      {
        name: "customers",
        select: { table: "customers", columns: customerColumns },
        id: "id",
        sort: sorts[by],
        descending: sort.startsWith("-"),
        where: conditions(filter),
        list: () => listKey("customers", sort, filter),
        positionOf: (row) => [by === "email" ? row.email : row.created_at, row.id],
      },
      { limit, after, before },
      toCustomer,
    );
  },
});

type Filter = Pick<z.output<typeof input>, "status" | "role" | "tier" | "q">;

function conditions({ status, role, tier, q }: Filter): Condition[] {
  const where: Condition[] = [];
  if (status !== undefined) where.push({ sql: `status = '${status}'` });
  if (role !== undefined) where.push({ sql: `role = '${role}'` });
  if (tier !== undefined) where.push({ sql: `tier = '${tier}'` });
  if (q !== undefined) where.push({ sql: "starts_with(email, ?)", value: q.toLowerCase() });
  return where;
}
