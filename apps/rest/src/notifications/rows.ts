/** What the shop tells a customer, as REST says it. */
import { listNotifications, markNotificationRead, type Notification } from "@trefoil/domain";
import { done, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromListNotifications, fromMarkNotificationRead, toNotification } from "./wire.ts";

/** Being read is all that ever changes. */
const asNotification: Representation<Notification, Schemas["Notification"]> = {
  to: toNotification,
  tag: ({ readAt }) => readAt ?? "unread",
};

export const notifications = {
  listNotifications: row(listNotifications, fromListNotifications, page(asNotification)),
  markNotificationRead: row(markNotificationRead, fromMarkNotificationRead, done(toNotification)),
} satisfies Partial<RowsOfV2>;
