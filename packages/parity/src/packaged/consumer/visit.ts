/** What any client does, in Node and in browsers: look, order, watch what becomes of it, and be refused. */
import { type Order, type Shop, ShopError } from "@trefoil/sdk";

const shippingAddress = {
  name: "Alice",
  line1: "Hill 1",
  city: "Bonn",
  postalCode: "53111",
  country: "DE",
} as const;

/** One line for each thing that happens. */
export async function visit(shop: Shop): Promise<string[]> {
  const [tea] = await shop.catalog.products({ status: "ACTIVE", sort: "price" }).take(1);
  const productId = tea?.id ?? "the shelves are empty";
  const order: Order = await shop.orders.place({
    items: [{ productId, quantity: 2 }],
    shippingAddress,
    paymentToken: "tok_visa",
  });
  const lines: string[] = [order.status];
  for await (const event of shop.orders.watch(order.id, { after: "0" })) {
    lines.push(event.type);
    if (event.type === "trefoil.order.cancelled.v1") break;
    await shop.orders.cancel(order.id);
  }
  const refusal: unknown = await shop.orders
    .place({ items: [{ productId, quantity: 0 }], shippingAddress, payment: "WALLET" })
    .catch((error: unknown) => error);
  if (!(refusal instanceof ShopError)) throw refusal;
  return [...lines, refusal.kind, ...refusal.violations.map(({ field, reason }) => `${field} ${reason}`)];
}
