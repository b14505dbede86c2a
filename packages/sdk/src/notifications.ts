/** What the shop tells a customer. */

export interface Notification {
  readonly id: string;
  readonly kind: string;
  /** Id of what it is about. */
  readonly subject: string;
  readonly title: string;
  readonly body: string;
  readonly readAt: string | null;
  readonly createdAt: string;
}

export interface NotificationFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | undefined;
  readonly unread?: boolean | undefined;
}
