/** What the shop tells its customers, as GraphQL says it. */
import { listNotifications, markNotificationRead } from "@trefoil/domain";
import { list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const notifications = {
  query: {
    notifications: list(listNotifications),
  } satisfies Partial<Queries>,
  mutation: {
    markNotificationRead: mutation(markNotificationRead, "notification"),
  } satisfies Partial<Mutations>,
};
