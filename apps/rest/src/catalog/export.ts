/** exportProducts as a stream of lines of JSON. */
import { exportProducts } from "@trefoil/domain";
import { withLeanHeap } from "@trefoil/http";
import { streamLines } from "../http/line-stream.ts";
import type { Row } from "../row.ts";
import type { Asked } from "../v2.ts";
import { fromExportProducts, toExportedProduct } from "./wire.ts";

export const productsExport: Row<Asked<"exportProducts">> = {
  operation: exportProducts,
  streams: true,
  answers: ["application/x-ndjson"],
  async serve(request, exchange, desk) {
    const items = desk.shop.stream(exportProducts, fromExportProducts(request), exchange);
    await withLeanHeap(() => streamLines({ items, to: toExportedProduct }, exchange, desk.responder));
    return undefined;
  },
};
