/**
 * Unary calls: lists products, gets one, and orders it.
 *
 *     npm run -w examples grpc:unary -- [QUANTITY]
 */
import { randomUUID } from "node:crypto";
import { CatalogServiceDefinition } from "@trefoil/proto/catalog/v1/catalog_service";
import { ProductStatus } from "@trefoil/proto/catalog/v1/product";
import { OrderStatus } from "@trefoil/proto/orders/v1/order";
import { OrderServiceDefinition } from "@trefoil/proto/orders/v1/order_service";
import { Metadata } from "nice-grpc";
import { explain, nameOf, withShop } from "./connect.ts";

explain(`Usage: npm run -w examples grpc:unary -- [QUANTITY]

Unary calls: lists products, gets one, and orders it.`);

const QUANTITY = Number(process.argv[2] ?? 1);
const services = { catalog: CatalogServiceDefinition, orders: OrderServiceDefinition };

await withShop(services, "alice@example.com", async ({ catalog, orders }) => {
  // A page has a token for the one behind it, "" for none. All but the page's size stays as it was.
  const asked = { status: ProductStatus.ACTIVE, orderBy: "price", pageSize: 3 };
  const first = await catalog.listProducts(asked);
  const second = await catalog.listProducts({ ...asked, pageToken: first.nextPageToken });
  for (const { name, price } of [...first.products, ...second.products]) {
    // Cents, as a bigint: amounts are 64 bits wide.
    console.log(`${name}: ${price?.amount} ${price?.currency} in minor units`);
  }

  const [cheapest] = first.products;
  if (cheapest === undefined) return console.log("Nothing is on sale.");
  const { product } = await catalog.getProduct({ id: cheapest.id });
  console.log(`${product?.sku} is at version ${product?.version}`);

  // The key belongs to this one wish. Whoever sends it again, as the service config does when the answer got lost, is told
  // of the order that was placed and doesn't place another; the trailer `idempotent-replayed` says so.
  const metadata = Metadata({ "idempotency-key": randomUUID() });
  const wish = {
    items: [{ productId: cheapest.id, quantity: QUANTITY }],
    shippingAddress: { name: "Alice", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" },
    paidFrom: { $case: "paymentToken" as const, value: "tok_visa" },
  };
  const { order } = await orders.placeOrder(wish, { metadata });
  console.log(`Placed ${order?.id}, ${nameOf(OrderStatus, order?.status)}`);

  const again = await orders.placeOrder(wish, {
    metadata,
    onTrailer: (trailer) => console.log(`Replayed: ${trailer.get("idempotent-replayed")}`),
  });
  console.log(`Placed ${again.order?.id} again`);
});
