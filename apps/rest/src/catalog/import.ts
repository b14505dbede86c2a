/** importProducts: lines of JSON, read as fast as they can be written. */
import { importProducts } from "@trefoil/domain";
import { withLeanHeap } from "@trefoil/http";
import { readLines } from "../http/line-reader.ts";
import type { Row } from "../row.ts";
import type { Asked } from "../v2.ts";
import { fromImportProducts, toImportSummary } from "./import-wire.ts";

export const productsImport: Row<Asked<"importProducts">> = {
  operation: importProducts,
  streams: true,
  async serve(request, exchange, desk) {
    const lines = readLines(exchange);
    const input = fromImportProducts(request);
    const { value, cost } = await withLeanHeap(() =>
      desk.shop.ingest(importProducts, input, lines, exchange),
    );
    exchange.charge(cost);
    return { status: 200, body: toImportSummary(value) };
  },
};
