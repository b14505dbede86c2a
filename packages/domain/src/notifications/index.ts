/** Notifications: what customers are told of their orders and money, in the shop and by e-mail. */
export {
  type DueEmail,
  type EmailTry,
  nextEmailIn,
  recordEmailTries,
  sweepEmails,
  takeEmails,
} from "./email-queue.ts";
export { listNotifications } from "./list-notifications.ts";
export { markNotificationRead } from "./mark-notification-read.ts";
export type { Notification } from "./notification.ts";
export { notificationsByIds } from "./notifications-by-ids.ts";
export { notificationsConsumer } from "./notifications-consumer.ts";
