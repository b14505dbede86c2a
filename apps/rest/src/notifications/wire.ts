/** Notifications between the contract and the shop. */
import type { InputOf, listNotifications, markNotificationRead, Notification } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromListNotifications({
  query,
}: Asked<"listNotifications">): InputOf<typeof listNotifications> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    unread: query.unread,
  };
}

export function fromMarkNotificationRead({
  path,
}: Asked<"markNotificationRead">): InputOf<typeof markNotificationRead> {
  return { id: path.id };
}

export function toNotification(notification: Notification): Schemas["Notification"] {
  return {
    id: notification.id,
    kind: notification.kind,
    subject: notification.subject,
    title: notification.title,
    body: notification.body,
    readAt: notification.readAt,
    createdAt: notification.createdAt,
  };
}
