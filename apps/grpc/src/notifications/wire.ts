/** Notifications between the contract and the shop. */
import type { InputOf, listNotifications, markNotificationRead, Notification, Page } from "@trefoil/domain";
import type {
  ListNotificationsRequest,
  ListNotificationsResponse,
  MarkNotificationReadRequest,
  MarkNotificationReadResponse,
  Notification as NotificationMessage,
} from "@trefoil/proto";
import { fromOrderBy, fromPage, orAbsent, toTokens } from "../wire.ts";

export function fromListNotifications(request: ListNotificationsRequest): InputOf<typeof listNotifications> {
  return { ...fromPage(request), sort: fromOrderBy(request.orderBy), unread: request.unread };
}

export function fromMarkNotificationRead({
  id,
}: MarkNotificationReadRequest): InputOf<typeof markNotificationRead> {
  return { id };
}

export function toNotification(notification: Notification): NotificationMessage {
  return {
    id: notification.id,
    kind: notification.kind,
    subject: notification.subject,
    title: notification.title,
    body: notification.body,
    readAt: orAbsent(notification.readAt),
    createdAt: notification.createdAt,
  };
}

export function toNotificationResponse(notification: Notification): MarkNotificationReadResponse {
  return { notification: toNotification(notification) };
}

export function toNotifications(page: Page<Notification>): ListNotificationsResponse {
  return { notifications: page.items.map(toNotification), ...toTokens(page) };
}
