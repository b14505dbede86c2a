/** A notification as its customer sees it. */
import { toTypeId } from "../kernel/index.ts";
import type { Kind } from "./message.rules.ts";

export interface Notification {
  readonly id: string;
  readonly kind: Kind;
  /** TypeID of what it is about. */
  readonly subject: string;
  readonly title: string;
  readonly body: string;
  readonly readAt: string | null;
  readonly createdAt: string;
}

export interface NotificationRow {
  readonly id: string;
  readonly kind: Kind;
  readonly subject: string;
  readonly title: string;
  readonly body: string;
  readonly read_at: string | null;
  readonly created_at: string;
}

export const notificationColumns = "id, kind, subject, title, body, read_at, created_at";

export function toNotification(row: NotificationRow): Notification {
  return {
    id: toTypeId("notification", row.id),
    kind: row.kind,
    subject: row.subject,
    title: row.title,
    body: row.body,
    readAt: row.read_at,
    createdAt: row.created_at,
  };
}
