/** Who buys what in the demo shop, and where it is sent. */
import { HOUR } from "./calendar.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoOrder, Supply } from "./demo-order.ts";
import { type DemoProduct, priceAt } from "./demo-product.ts";
import type { Random } from "./random.ts";
import { streets, towns } from "./words.ts";

interface Choosing {
  index: number;
  at: number;
  random: Random;
}

/** The first two orders of each status are Alice's and Bob's; others by whoever had registered, some more often. */
export function buyerOf({ customers }: Supply, { index, at, random }: Choosing): DemoCustomer {
  const favourite = customers[index];
  if (index < 2 && favourite) return favourite;
  const known = customers.filter(({ role, createdAt }) => role === "CUSTOMER" && createdAt < at - HOUR);
  return known[Math.floor(known.length * random.next() ** 1.5)] as DemoCustomer;
}

/** One to five different products that were for sale then, the older the more popular. */
export function chooseItems(products: DemoProduct[], at: number, random: Random): DemoOrder["items"] {
  const onSale = products.filter(
    ({ status, createdAt, until }) => status !== "DRAFT" && createdAt < at - HOUR && until > at,
  );
  const chosen = new Map<DemoProduct, number>();
  const wanted = 1 + random.weighted([35, 30, 20, 10, 5]);
  while (chosen.size < wanted) {
    const product = onSale[Math.floor(onSale.length * random.next() ** 2.2)] as DemoProduct;
    chosen.set(product, 1 + random.weighted([70, 18, 8, 4]));
  }
  return [...chosen].map(([product, quantity]) => ({ product, quantity, amount: priceAt(product, at) }));
}

export function makeAddress({ name }: DemoCustomer, random: Random): object {
  const [city, postalCode, country] = random.pick(towns);
  const line1 = `${random.pick(streets)} ${random.int(1, 120)}`;
  const line2 = random.chance(0.15) ? `Floor ${random.int(1, 6)}` : null;
  return { name, line1, line2, city, region: null, postalCode, country };
}
