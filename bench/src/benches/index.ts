/** Every bench, in the order in which they run: add yours here. */
import type { Bench } from "../bench.ts";
import { checkout } from "./checkout.ts";
import { deepPage } from "./deep-page.ts";
import { getProduct } from "./get-product.ts";
import { graphqlNested } from "./graphql-nested.ts";
import { graphqlProduct } from "./graphql-product.ts";
import { idleStreams } from "./idle-streams.ts";
import { importExport } from "./import-export.ts";
import { listProducts } from "./list-products.ts";
import { placeOrder } from "./place-order.ts";
import { protocols } from "./protocols.ts";
import { reports } from "./reports.ts";
import { sdkClient } from "./sdk-client.ts";
import { seed } from "./seed.ts";
import { subscriptions } from "./subscriptions.ts";
import { wallet } from "./wallet.ts";

export const benches: readonly Bench[] = [
  getProduct,
  graphqlProduct,
  protocols,
  listProducts,
  graphqlNested,
  deepPage,
  placeOrder,
  checkout,
  sdkClient,
  importExport,
  idleStreams,
  subscriptions,
  wallet,
  reports,
  seed,
];
