/** A visit to the shop: looks at what is cheap, fills a basket, orders it, and waits for what becomes of it. */
import { inWords } from "../money.ts";
import { program } from "../program.ts";
import { openShop, SHOP_OPTIONS, shopOptions } from "./open-shop.ts";

const USAGE = `Usage: npm run -w examples sdk:storefront -- [options]

Shows the cheapest products, orders some that are in stock, and says what becomes of the order.

Options:
  --find WORDS       beginnings of words of the products' names
  --pay CARD         tok_visa (default); tok_declined is declined
${SHOP_OPTIONS}`;

const SHELF = 5;
const BASKET = 2;
/** When there is nothing to wait for any more. */
const SETTLED = ["trefoil.order.confirmed.v1", "trefoil.order.cancelled.v1"];
const shippingAddress = { name: "Alice", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

const options = {
  find: { type: "string" },
  pay: { type: "string", default: "tok_visa" },
  ...shopOptions,
} as const;

await program({
  usage: USAGE,
  options,
  async run({ find, pay, ...chosen }) {
    const shop = await openShop({ ...chosen, as: "alice@example.com" });

    // Pages are read when they are needed: this is one call, however long the list is.
    const shelf = await shop.catalog.products({ status: "ACTIVE", sort: "price", q: find }).take(SHELF);
    for (const { name, price } of shelf) console.log(`${inWords(price).padStart(10)}  ${name}`);

    const stocks = await Promise.all(shelf.map(({ id }) => shop.inventory.get(id)));
    const inStock = shelf.filter((_product, at) => (stocks[at]?.available ?? 0) > 0);
    // An order has one currency.
    const basket = inStock
      .filter(({ price }) => price.currency === inStock[0]?.price.currency)
      .slice(0, BASKET);
    if (basket.length === 0) return console.log("Nothing of it is in stock.");

    // It is sent with an idempotency key of its own: whatever happens on the way, it is placed once.
    const placed = await shop.orders.place({
      items: basket.map(({ id }) => ({ productId: id, quantity: 1 })),
      shippingAddress,
      paymentToken: pay,
    });
    console.log(`Placed ${placed.id} for ${inWords(placed.total)}: ${placed.status}`);

    // From the beginning, so that nothing is missed that has happened meanwhile.
    for await (const { time, type } of shop.orders.watch(placed.id, { after: "0" })) {
      console.log(`${time} ${type}`);
      if (SETTLED.includes(type)) break;
    }
    const { status, cancelReason, allowedActions } = await shop.orders.get(placed.id);
    const why = cancelReason === null ? "" : ` (${cancelReason})`;
    console.log(
      `${placed.id} is ${status}${why}; you can ${allowedActions.join(", ") || "do nothing about it"}`,
    );
  },
});
