/** notificationsByIds: notifications of the caller's own, as listNotifications shows them. */
import { requireCustomer } from "../customers/index.ts";
import { customer, edge, keysAlone, readRows } from "../kernel/index.ts";
import { type NotificationRow, notificationColumns, toNotification } from "./notification.ts";

const notificationById = {
  name: "notification_by_id",
  text: `SELECT customer_id, ${notificationColumns} FROM notifications WHERE id = ANY($1::uuid[])`,
};

export const notificationsByIds = edge({
  name: "notificationsByIds",
  of: "notification",
  input: keysAlone,
  permission: customer("notifications:read"),
  async run(context, keys) {
    const owner = requireCustomer(context.caller);
    const rows = await readRows<NotificationRow & { customer_id: string }>(context, notificationById, keys);
    const seen = rows.filter((row) => row.customer_id === owner);
    return new Map(seen.map((row) => [row.id, toNotification(row)]));
  },
});
