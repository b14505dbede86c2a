/** The rules of a webhook endpoint's fields. */
import * as z from "zod";
import { type Policy, ShopError, text } from "../kernel/index.ts";
import { judgeUrl, MAX_URL_LENGTH } from "./webhook-url.rules.ts";

const MAX_TYPES = 50;

const eventType = text({
  max: 100,
  pattern: /^trefoil\.[a-z_]{1,40}\.[a-z_-]{1,40}\.v[0-9]{1,3}$/,
  shape: "the type of an event such as trefoil.order.confirmed.v1",
});

export const endpointFields = {
  url: text({ min: 1, max: MAX_URL_LENGTH }),
  types: z.array(eventType).min(1).max(MAX_TYPES),
  description: text({ max: 500 }),
};

/** The URL as it will be called; WEBHOOK_URL_REFUSED where it will not be. */
export function acceptUrl(text: string, policy: Policy): string {
  const verdict = judgeUrl(text, { allowPrivate: policy.allowPrivateWebhooks });
  if ("url" in verdict) return verdict.url;
  throw new ShopError("WEBHOOK_URL_REFUSED", `The URL ${verdict.fault}.`, {
    violations: [{ field: "url", reason: "NOT_ALLOWED", description: verdict.fault }],
  });
}

/** Each type once, in the order given. */
export function distinct(types: readonly string[]): string[] {
  return [...new Set(types)];
}
