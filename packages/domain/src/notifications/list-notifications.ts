/** listNotifications: what the caller has been told, newest first. */
import * as z from "zod";
import { requireCustomer } from "../customers/index.ts";
import { type Condition, customer, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import {
  type Notification,
  type NotificationRow,
  notificationColumns,
  toNotification,
} from "./notification.ts";

export const listNotifications = query({
  name: "listNotifications",
  input: z.strictObject({
    ...pageInput,
    sort: z.enum(["createdAt", "-createdAt"]).default("-createdAt"),
    /** Only those not read yet, or only those read; without it all. */
    unread: z.boolean().optional(),
  }),
  permission: customer("notifications:read"),
  async run(context, { sort, unread, ...page }) {
    const customerId = requireCustomer(context.caller);
    const where: Condition[] = [{ sql: "customer_id = ?::uuid", value: customerId }];
    if (unread !== undefined) where.push({ sql: `read_at IS ${unread ? "" : "NOT "}NULL` });
    return readPage<NotificationRow, Notification>(
      context,
      {
        name: "notifications",
        select: `SELECT ${notificationColumns} FROM notifications`,
        id: "id",
        sort: { column: "created_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where,
        list: () => listKey("notifications", sort, customerId, unread),
        positionOf: (row) => [row.created_at, row.id],
      },
      page,
      toNotification,
    );
  },
});
