/** Stock between the contract of version 1 and the shop. */
import type { adjustStock, getStock, InputOf, Stock } from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import type { Asked, Schemas } from "../contract.ts";

const fromReason = {
  count: "COUNT",
  receipt: "RECEIPT",
  damage: "DAMAGE",
} as const satisfies Record<Schemas["StockReason"], InputOf<typeof adjustStock>["reason"]>;

export function fromGetStock({ path }: Asked<"getStock">): InputOf<typeof getStock> {
  return { productId: path.product_id };
}

export function fromAdjustStock({ path, headers, body }: Asked<"adjustStock">): InputOf<typeof adjustStock> {
  return {
    productId: path.product_id,
    delta: body.delta,
    reason: fromReason[body.reason],
    expectedVersion: expectedVersion(headers["If-Match"]),
  };
}

export function toStock(stock: Stock): Schemas["Stock"] {
  return {
    product_id: stock.productId,
    on_hand: stock.onHand,
    reserved: stock.reserved,
    available: stock.available,
    version: stock.version,
  };
}
