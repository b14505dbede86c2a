/** The notifications consumer, as the worker runs it. */
import type { Consumer } from "../events/index.ts";
import { notifiedTypes, notifyCustomers } from "./notify-customers.ts";

export const notificationsConsumer: Consumer = {
  name: "notifications",
  partitions: 4,
  types: notifiedTypes,
  // Nobody wants an e-mail about an order of last year because the shop got a new version today.
  from: "now",
  handle: notifyCustomers,
};
