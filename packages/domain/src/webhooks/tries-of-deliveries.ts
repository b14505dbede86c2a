/** triesOfDeliveries: the tries of each delivery, oldest first, as getWebhookDelivery shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import type { WebhookTry } from "./webhook-delivery.ts";
import { MAX_TRIES, type TryRow, toTry, tryColumns } from "./webhook-tries.ts";

/** A delivery that was not tried yet has one row, in which the try's columns are null. */
type Found = (TryRow | { readonly number: null }) & {
  readonly delivery_id: string;
  readonly customer_id: string;
};

const triesByDelivery = {
  name: "webhook_tries_of",
  text: `SELECT d.id AS delivery_id, d.customer_id, try.* FROM webhook_deliveries d
    LEFT JOIN LATERAL (SELECT ${tryColumns} FROM webhook_attempts WHERE delivery_id = d.id
      ORDER BY number DESC LIMIT ${MAX_TRIES}) AS try ON true
    WHERE d.id = ANY($1::uuid[]) ORDER BY d.id, try.number`,
};

export const triesOfDeliveries = edge({
  name: "triesOfDeliveries",
  of: "webhookDelivery",
  input: keysAlone,
  permission: customer("webhooks:read"),
  async run(context, keys): Promise<ReadonlyMap<string, readonly WebhookTry[]>> {
    const rows = await readRows<Found>(context, triesByDelivery, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    const each = Map.groupBy(seen, (row) => row.delivery_id);
    return new Map(
      [...each].map(([id, of]) => [id, of.flatMap((row) => (row.number === null ? [] : [toTry(row)]))]),
    );
  },
});
