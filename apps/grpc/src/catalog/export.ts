/** exportProducts: one product after the other, read as fast as the client takes them. */
import { exportProducts } from "@trefoil/domain";
import { withLeanHeap } from "@trefoil/http";
import type { ExportProductsRequest, ExportProductsResponse } from "@trefoil/proto";
import type { GrpcCall } from "../context.ts";
import type { Desk } from "../row.ts";
import { fromExportProducts } from "./bulk-wire.ts";
import { toProduct } from "./wire.ts";

export async function* exporting(
  request: ExportProductsRequest,
  call: GrpcCall,
  { shop }: Desk,
): AsyncGenerator<ExportProductsResponse, void, void> {
  const over = Promise.withResolvers<void>();
  void withLeanHeap(() => over.promise);
  try {
    for await (const product of shop.stream(exportProducts, fromExportProducts(request), call))
      yield { product: toProduct(product) };
  } finally {
    over.resolve();
  }
}
