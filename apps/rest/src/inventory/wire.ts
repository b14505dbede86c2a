/** Stock between the contract and the shop. */
import type { adjustStock, getStock, InputOf, Stock, watchStock } from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import type { Asked, Schemas } from "../v2.ts";

export function fromGetStock({ path }: Asked<"getStock">): InputOf<typeof getStock> {
  return { productId: path.productId };
}

export function fromAdjustStock({ path, headers, body }: Asked<"adjustStock">): InputOf<typeof adjustStock> {
  return {
    productId: path.productId,
    delta: body.delta,
    reason: body.reason,
    expectedVersion: expectedVersion(headers["If-Match"]),
  };
}

export function fromWatchStock({ path, query, headers }: Asked<"watchStock">): InputOf<typeof watchStock> {
  return { productId: path.productId, after: headers["Last-Event-ID"] ?? query.after };
}

export function toStock(stock: Stock): Schemas["Stock"] {
  const product = `/v2/products/${stock.productId}`;
  return {
    productId: stock.productId,
    onHand: stock.onHand,
    reserved: stock.reserved,
    available: stock.available,
    version: stock.version,
    links: { self: { href: `${product}/stock` }, product: { href: product } },
  };
}
