/** rotateWebhookSecret: a new secret; for a day everything is signed with the former one too. */
import * as z from "zod";
import { type CommandContext, command, customer, expectedVersion, id, ShopError } from "../kernel/index.ts";
import { changeEndpoint } from "./change-webhook-endpoint.ts";
import { type EndpointRow, toEndpoint, type WebhookEndpoint } from "./webhook-endpoint.ts";
import { newSecret } from "./webhook-secret.ts";

const OVERLAP_MS = 24 * 3600 * 1000;

export const rotateWebhookSecret = command({
  name: "rotateWebhookSecret",
  input: z.strictObject({ id: id("webhookEndpoint"), expectedVersion: expectedVersion.optional() }),
  permission: customer("webhooks:write"),
  idempotency: "optional",
  async run(context, { id: endpointId, expectedVersion: version }): Promise<WebhookEndpoint> {
    const secret = newSecret();
    const until = new Date(context.now.getTime() + OVERLAP_MS);
    const former = await secretOf(context, endpointId);
    const row = await changeEndpoint(context, {
      id: endpointId,
      expectedVersion: version,
      decide(before) {
        requireOwner(context, before);
        return {
          write: { secret, former_secret: former, former_secret_until: until },
          type: "trefoil.webhook_endpoint.secret_rotated.v1",
          data: { formerValidUntil: until.toISOString() },
        };
      },
    });
    return { ...toEndpoint(row), secret };
  },
});

/** Locks the row, so that of two rotations the second one finds the first one's secret. */
async function secretOf({ sql }: CommandContext, id: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ secret: string }>({
    name: "webhook_secret_lock",
    text: "SELECT secret FROM webhook_endpoints WHERE id = $1 FOR NO KEY UPDATE",
    values: [id],
  });
  return rows[0]?.secret;
}

/** Staff see the endpoints of others, but what is signed for them is between the shop and the owner. */
function requireOwner({ caller }: CommandContext, { customer_id }: EndpointRow): void {
  if (caller.role === "SYSTEM" || caller.customerId === customer_id) return;
  throw new ShopError("ROLE_REQUIRED", "Only the owner of the endpoint may rotate its secret.");
}
