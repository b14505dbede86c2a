/** A warehouse that counts: each count is taken over by syncStock, and answered in its turn by a level or a conflict. */
import { authorize, getStock, type ShopError, type Stock, syncStock } from "@trefoil/domain";
import type { SyncStockRequest, SyncStockResponse } from "@trefoil/proto";
import type { GrpcCall } from "../context.ts";
import { type Held, heldOpen } from "../live/held-open.ts";
import { answersInOrder } from "../live/in-order.ts";
import { itemFault } from "../live/item-fault.ts";
import type { Desk } from "../row.ts";
import { fromSyncStock, toConflict, toLevel } from "./sync-wire.ts";

/** Each is a transaction: with more of them, one warehouse would take the database's connections from everybody. */
const COUNTS_AT_ONCE = 4;

export function syncing(
  counts: AsyncIterable<SyncStockRequest>,
  call: GrpcCall,
  desk: Desk,
): AsyncGenerator<SyncStockResponse, void, void> {
  return heldOpen(desk.streams, call, (held) => {
    authorize(syncStock.permission, call.caller);
    return answersInOrder(counts, {
      answer: (count) => takeOver(count, { call, desk, held }),
      subjectOf: ({ productId }) => productId,
      atOnce: COUNTS_AT_ONCE,
      signal: held.signal,
    });
  });
}

interface Warehouse {
  readonly call: GrpcCall;
  readonly desk: Desk;
  readonly held: Held;
}

async function takeOver(count: SyncStockRequest, warehouse: Warehouse): Promise<SyncStockResponse> {
  const { call, desk, held } = warehouse;
  const { idempotencyKey } = count;
  try {
    const own = call.within({ idempotencyKey, signal: held.signal });
    const { value, cost } = await desk.shop.run(syncStock, fromSyncStock(count), own);
    call.charge(cost);
    return toLevel(count, value);
  } catch (error) {
    const fault = itemFault(error);
    return toConflict(count, fault, await stockNow(count, fault, warehouse));
  }
}

/** Undefined where there is none, or where it is not what the count came into conflict with. */
async function stockNow(
  { productId }: SyncStockRequest,
  { kind }: ShopError,
  { call, desk, held }: Warehouse,
): Promise<Stock | undefined> {
  if (kind !== "ABORTED" && kind !== "FAILED_PRECONDITION") return undefined;
  const { value, cost } = await desk.shop.run(getStock, { productId }, call.within({ signal: held.signal }));
  call.charge(cost);
  return value;
}
