/** Which stock is watched, and counts of stock, between the contract and the shop. */
import type { InputOf, ShopError, Stock, syncStock, watchStock } from "@trefoil/domain";
import type { SyncStockRequest, SyncStockResponse, WatchStockRequest } from "@trefoil/proto";
import { toViolation } from "../live/violation.ts";
import { toStock } from "./wire.ts";

export function fromWatchStock({ productId, after }: WatchStockRequest): InputOf<typeof watchStock> {
  return { productId, after };
}

export function fromSyncStock({
  productId,
  counted,
  expectedVersion,
}: SyncStockRequest): InputOf<typeof syncStock> {
  return { productId, counted, expectedVersion };
}

export function toLevel({ productId, idempotencyKey }: SyncStockRequest, stock: Stock): SyncStockResponse {
  return { productId, idempotencyKey, outcome: { $case: "level", value: toStock(stock) } };
}

/** `stock` is what the shop has, where it has any. */
export function toConflict(
  { productId, idempotencyKey }: SyncStockRequest,
  error: ShopError,
  stock: Stock | undefined,
): SyncStockResponse {
  const { reason, message: detail, violations } = error;
  const value = {
    reason,
    detail,
    violations: violations.map(toViolation),
    stock: stock && toStock(stock),
  };
  return { productId, idempotencyKey, outcome: { $case: "conflict", value } };
}
