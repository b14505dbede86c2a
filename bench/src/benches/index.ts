/** Every bench, in the order in which they run: add yours here. */
import type { Bench } from "../bench.ts";
import { deepPage } from "./deep-page.ts";
import { getProduct } from "./get-product.ts";
import { importExport } from "./import-export.ts";
import { listProducts } from "./list-products.ts";
import { placeOrder } from "./place-order.ts";
import { seed } from "./seed.ts";

export const benches: readonly Bench[] = [getProduct, listProducts, deepPage, placeOrder, importExport, seed];
