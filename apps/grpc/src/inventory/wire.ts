/** Stock between the contract and the shop. */
import type { adjustStock, getStock, InputOf, Stock } from "@trefoil/domain";
import {
  type AdjustStockRequest,
  type GetStockRequest,
  type GetStockResponse,
  type Stock as StockMessage,
  StockReason,
} from "@trefoil/proto";
import { enumOf, given } from "../wire.ts";

const stockReason = enumOf(StockReason);

export function fromGetStock({ productId }: GetStockRequest): InputOf<typeof getStock> {
  return { productId };
}

export function fromAdjustStock(request: AdjustStockRequest): InputOf<typeof adjustStock> {
  return {
    productId: request.productId,
    delta: request.delta,
    reason: given(stockReason.from(request.reason)),
    expectedVersion: request.expectedVersion,
  };
}

export function toStock(stock: Stock): StockMessage {
  return {
    productId: stock.productId,
    onHand: stock.onHand,
    reserved: stock.reserved,
    available: stock.available,
    version: stock.version,
  };
}

export function toStockResponse(stock: Stock): GetStockResponse {
  return { stock: toStock(stock) };
}
