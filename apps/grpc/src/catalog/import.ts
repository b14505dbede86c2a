/** importProducts: products, read as fast as they can be written. */
import { authorize, BadLine, type InputOf, importProducts } from "@trefoil/domain";
import { withLeanHeap } from "@trefoil/http";
import type { ImportProductsRequest, ImportProductsResponse } from "@trefoil/proto";
import type { GrpcCall } from "../context.ts";
import type { Desk } from "../row.ts";
import { fromImportOptions, toImportSummary } from "./bulk-wire.ts";
import { fromCreateProduct } from "./wire.ts";

export async function importing(
  requests: AsyncIterable<ImportProductsRequest>,
  call: GrpcCall,
  { shop }: Desk,
): Promise<ImportProductsResponse> {
  // Before it is waited for what may never come.
  authorize(importProducts.permission, call.caller);
  const parts = requests[Symbol.asyncIterator]();
  const first = await parts.next();
  const { value, cost } = await withLeanHeap(() =>
    shop.ingest(importProducts, optionsOf(first), linesOf(first, parts), call),
  );
  call.charge(cost);
  return { summary: toImportSummary(value) };
}

function optionsOf({ done, value }: IteratorResult<ImportProductsRequest>): InputOf<typeof importProducts> {
  if (done === true || value.message?.$case !== "options") return {};
  return fromImportOptions(value.message.value);
}

async function* linesOf(
  first: IteratorResult<ImportProductsRequest>,
  parts: AsyncIterator<ImportProductsRequest>,
): AsyncGenerator<unknown> {
  if (first.done === true) return;
  if (first.value.message?.$case !== "options") yield lineOf(first.value);
  for (let next = await parts.next(); next.done !== true; next = await parts.next()) yield lineOf(next.value);
}

function lineOf({ message }: ImportProductsRequest): unknown {
  if (message?.$case === "product") return fromCreateProduct(message.value);
  return new BadLine(
    message === undefined ? "has no product" : "has options, which only the first part can be",
  );
}
