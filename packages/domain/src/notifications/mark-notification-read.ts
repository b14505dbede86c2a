/** markNotificationRead: the caller has seen it; a second time changes nothing. */
import * as z from "zod";
import { requireCustomer } from "../customers/index.ts";
import { command, customer, id, ShopError, toTypeId } from "../kernel/index.ts";
import { type NotificationRow, notificationColumns, toNotification } from "./notification.ts";

export const markNotificationRead = command({
  name: "markNotificationRead",
  input: z.strictObject({ id: id("notification") }),
  permission: customer("notifications:write"),
  idempotency: "optional",
  async run({ sql, caller, now }, { id: notificationId }) {
    const { rows } = await sql.query<NotificationRow>({
      name: "notification_read",
      text: `UPDATE notifications SET read_at = coalesce(read_at, $3::timestamptz) WHERE id = $1 AND customer_id = $2
        RETURNING ${notificationColumns}`,
      values: [notificationId, requireCustomer(caller), now],
    });
    const [row] = rows;
    if (row !== undefined) return toNotification(row);
    const typeId = toTypeId("notification", notificationId);
    throw new ShopError("NOTIFICATION_NOT_FOUND", `You have no notification ${typeId}.`);
  },
});
