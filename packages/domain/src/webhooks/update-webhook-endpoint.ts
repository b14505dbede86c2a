/** updateWebhookEndpoint: changes where events are sent, which, and whether at all. */
import * as z from "zod";
import { changed, command, customer, expectedVersion, id, type Policy } from "../kernel/index.ts";
import { type Columns, changeEndpoint } from "./change-webhook-endpoint.ts";
import { type EndpointRow, toEndpoint } from "./webhook-endpoint.ts";
import { acceptUrl, distinct, endpointFields } from "./webhook-input.ts";

const input = z.strictObject({
  id: id("webhookEndpoint"),
  expectedVersion,
  url: changed(endpointFields.url),
  /** Null: all events that the owner may see. */
  types: endpointFields.types.nullable().optional(),
  description: changed(endpointFields.description),
  status: changed(z.enum(["ENABLED", "DISABLED"])),
});

export const updateWebhookEndpoint = command({
  name: "updateWebhookEndpoint",
  input,
  permission: customer("webhooks:write"),
  idempotency: "optional",
  async run(context, { id: endpointId, expectedVersion: version, ...patch }) {
    const row = await changeEndpoint(context, {
      id: endpointId,
      expectedVersion: version,
      decide: (before) => decide(before, patch, context.policy),
    });
    return toEndpoint(row);
  },
});

type Patch = Omit<z.output<typeof input>, "id" | "expectedVersion">;

function decide(before: EndpointRow, { types, ...patch }: Patch, policy: Policy) {
  const url = patch.url === undefined ? undefined : acceptUrl(patch.url, policy);
  const chosen = types ? distinct(types) : types;
  const { description, status } = patch;
  const data = { url, types: chosen, description, status };
  return {
    write: { url, description, ...columnsOfTypes(chosen), ...columnsOfStatus(before, status) },
    type: "trefoil.webhook_endpoint.updated.v1",
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
  };
}

function columnsOfTypes(types: readonly string[] | null | undefined): Columns {
  return types === undefined ? {} : { types: types ?? [], all_events: types === null };
}

/** Enabled again it begins with a clean record; disabled again it keeps the reason that it had. */
function columnsOfStatus(before: EndpointRow, status: EndpointRow["status"] | undefined): Columns {
  if (status === undefined || status === before.status) return {};
  return status === "ENABLED"
    ? { status, disabled_reason: null, failing_since: null }
    : { status, disabled_reason: "SWITCHED_OFF" };
}
