/** What the shop does with notifications, as gRPC says it. */
import { listNotifications, markNotificationRead } from "@trefoil/domain";
import type { NotificationServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromListNotifications,
  fromMarkNotificationRead,
  toNotificationResponse,
  toNotifications,
} from "./wire.ts";

export const notifications = {
  listNotifications: list(listNotifications, fromListNotifications, toNotifications),
  markNotificationRead: row(markNotificationRead, fromMarkNotificationRead, toNotificationResponse),
} satisfies RowsOf<NotificationServiceDefinition>;
