/** Makes a shop of a transport. */
import { createClient } from "./client.ts";
import { systemClock } from "./clock.ts";
import type { ShopOptions } from "./options.ts";
import type { Shop } from "./shop.ts";
import { shopMethods } from "./shop-methods.ts";
import { tokensFrom } from "./tokens.ts";

/** `createShop({ transport: rest("http://127.0.0.1:8080"), token })` */
export function createShop({
  transport,
  token,
  timeoutMs = 30_000,
  maxAttempts = Number.POSITIVE_INFINITY,
  backoff,
  onAttempt,
  traceparent,
  clock = systemClock,
}: ShopOptions): Shop {
  const client = createClient({
    transport,
    tokens: tokensFrom(token),
    timeoutMs,
    maxAttempts,
    backoff: { baseMs: backoff?.baseMs ?? 100, capMs: backoff?.capMs ?? 2_000 },
    clock,
    onAttempt,
    traceparent,
  });
  return shopMethods(client);
}
