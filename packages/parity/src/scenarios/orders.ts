/** Orders, from placing to delivery. */
import { expect } from "vitest";
import { address, type Scenario } from "../world.ts";

const steps = ["cancel", "ship", "deliver"] as const;

export const orders: readonly Scenario[] = [
  {
    name: "an order goes from PENDING to DELIVERED, each step by whom it may",
    async run(world) {
      const [alice, sam] = [world.as(world.alice), world.as(world.sam)];
      const order = await world.newOrder(world.alice);
      expect(order).toMatchObject({ status: "PENDING", version: 1, allowedActions: ["cancel"] });
      await world.confirm(order.id);
      expect((await sam.orders.get(order.id)).allowedActions).toEqual(["cancel", "ship"]);
      const shipment = { carrier: "DHL", trackingNumber: "1Z", expectedVersion: 2 };
      expect((await sam.orders.ship(order.id, shipment)).allowedActions).toEqual(["deliver"]);
      const delivered = await sam.orders.deliver(order.id);
      expect(delivered).toMatchObject({
        status: "DELIVERED",
        version: 4,
        carrier: "DHL",
        allowedActions: [],
      });
      expect(await alice.orders.get(order.id)).toEqual(delivered);
      const history = await Array.fromAsync(alice.orders.history(order.id));
      expect(history.map(({ type }) => type)).toEqual(
        ["placed", "confirmed", "shipped", "delivered"].map((done) => `trefoil.order.${done}.v1`),
      );
    },
  },
  {
    name: "an order in any status allows its steps and no others",
    async run(world) {
      const sam = world.as(world.sam);
      const reach: readonly ((id: string) => Promise<unknown>)[][] = [
        [],
        [world.confirm],
        [world.confirm, sam.orders.ship],
        [world.confirm, sam.orders.ship, sam.orders.deliver],
        [sam.orders.cancel],
      ];
      for (const way of reach) {
        for (const step of steps) {
          const { id } = await world.newOrder(world.alice);
          for (const go of way) await go(id);
          const allowed = (await sam.orders.get(id)).allowedActions.includes(step);
          const outcome = sam.orders[step](id);
          if (allowed) await outcome;
          else expect(await world.failure(outcome)).toMatchObject({ reason: "ILLEGAL_ORDER_TRANSITION" });
        }
      }
    },
  },
  {
    name: "an order is cancelled with a reason, by its owner or the staff and nobody else",
    async run(world) {
      const mine = await world.newOrder(world.alice);
      const hidden = { kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND" };
      expect(await world.failure(world.as(world.bob).orders.cancel(mine.id))).toMatchObject(hidden);
      expect(await world.failure(world.as(world.bob).orders.get(mine.id))).toMatchObject(hidden);
      expect(await world.failure(world.as(world.bob).orders.history(mine.id).page())).toMatchObject(hidden);
      const cancelled = await world.as(world.alice).orders.cancel(mine.id, { reason: "Ordered twice, oh é" });
      expect(cancelled).toMatchObject({ status: "CANCELLED", cancelReason: "Ordered twice, oh \u00e9" });
      const other = await world.newOrder(world.alice);
      expect(await world.as(world.sam).orders.cancel(other.id)).toMatchObject({ cancelReason: null });
    },
  },
  {
    name: "an order is priced from the catalog, and keeps its prices",
    async run(world) {
      const tea = await world.newProduct({ price: { amount: 1250, currency: "EUR" } });
      const pot = await world.newProduct({ price: { amount: 4999, currency: "EUR" } });
      const items = [
        { productId: tea.id, quantity: 3 },
        { productId: pot.id, quantity: 1 },
      ];
      const order = await world.newOrder(world.alice, { items });
      expect(order.total).toEqual({ amount: 8749, currency: "EUR" });
      await world
        .as(world.sam)
        .catalog.update(tea.id, { expectedVersion: 1, price: { amount: 1, currency: "EUR" } });
      expect((await world.as(world.alice).orders.get(order.id)).total.amount).toBe(8749);
    },
  },
  {
    name: "an order is paid by card or from the wallet, and never shows the token",
    async run(world) {
      const items = [{ productId: (await world.newProduct()).id, quantity: 1 }];
      const { orders: shop } = world.as(world.alice);
      const byWallet = await shop.place({ items, shippingAddress: address, payment: "WALLET" });
      const byCard = await shop.place({
        items,
        shippingAddress: address,
        paymentToken: "tok_visa",
        waitSeconds: 0,
      });
      expect([byWallet.payment, byCard.payment]).toEqual([{ method: "WALLET" }, { method: "CARD" }]);
      const history = await shop.history(byCard.id).page();
      expect(JSON.stringify(history)).not.toContain("tok_visa");
      const both = { items, shippingAddress: address, paymentToken: "tok_visa", payment: "WALLET" } as const;
      expect(await world.failure(shop.place(both))).toMatchObject({
        violations: ["payment: MUTUALLY_EXCLUSIVE"],
      });
      const neither = shop.place({ items, shippingAddress: address });
      expect(await world.failure(neither)).toMatchObject({ violations: ["paymentToken: REQUIRED"] });
    },
  },
  {
    name: "what can't be sold can't be ordered",
    async run(world) {
      const [draft, archived, active] = [
        await world.newProduct({ status: "DRAFT" }),
        await world.newProduct(),
        await world.newProduct(),
      ];
      await world.as(world.sam).catalog.archive(archived.id, { expectedVersion: 1 });
      const ids = [active.id, draft.id, archived.id, "prod_01h455vb4pex5vsknk084sn02q"];
      const items = ids.map((productId) => ({ productId, quantity: 1 }));
      expect(await world.failure(world.newOrder(world.alice, { items }))).toEqual({
        kind: "FAILED_PRECONDITION",
        reason: "PRODUCT_NOT_AVAILABLE",
        violations: [1, 2, 3].map((line) => `items[${line}].productId: NOT_AVAILABLE`),
      });
    },
  },
  {
    name: "an order has one currency and an amount that every client can hold",
    async run(world) {
      const euro = await world.newProduct();
      const dollar = await world.newProduct({ price: { amount: 100, currency: "USD" } });
      const dear = await world.newProduct({ price: { amount: 2 ** 53 - 1, currency: "EUR" } });
      const of = (...ids: string[]) => ({ items: ids.map((productId) => ({ productId, quantity: 1 })) });
      const mixed = world.newOrder(world.alice, of(euro.id, dollar.id));
      expect(await world.failure(mixed)).toMatchObject({ reason: "MIXED_CURRENCIES" });
      expect((await world.newOrder(world.alice, of(dear.id))).total.amount).toBe(2 ** 53 - 1);
      const over = world.newOrder(world.alice, of(dear.id, euro.id));
      expect(await world.failure(over)).toMatchObject({ reason: "AMOUNT_OVERFLOW" });
      const times = world.newOrder(world.alice, { items: [{ productId: dear.id, quantity: 1000 }] });
      expect(await world.failure(times)).toMatchObject({ reason: "AMOUNT_OVERFLOW" });
    },
  },
  {
    name: "an order has 1 to 50 lines and no product twice",
    async run(world) {
      const products = [];
      for (let n = 0; n < 51; n++) products.push(await world.newProduct());
      const lines = products.map(({ id }) => ({ productId: id, quantity: 1000 }));
      await world.newOrder(world.alice, { items: lines.slice(0, 50) });
      const twice = [...lines.slice(0, 2), ...lines.slice(0, 1)];
      for (const items of [lines, [], twice]) await world.failure(world.newOrder(world.alice, { items }));
    },
  },
  {
    name: "an order is seen as it was at any moment",
    async run(world) {
      const sam = world.as(world.sam);
      const { id, placedAt } = await world.newOrder(world.alice);
      await world.confirm(id);
      const confirmed = await sam.orders.get(id);
      const shipped = await sam.orders.ship(id, { carrier: "DHL" });
      const at = async (moment: string) => (await sam.orders.get(id, { at: moment })).status;
      expect([await at(placedAt), await at(confirmed.updatedAt), await at(shipped.updatedAt)]).toEqual([
        "PENDING",
        "CONFIRMED",
        "SHIPPED",
      ]);
      expect(await sam.orders.get(id, { at: placedAt })).toMatchObject({
        version: 1,
        carrier: null,
        allowedActions: [],
      });
      expect(await at("9999-12-31T23:59:59.999Z")).toBe("SHIPPED");
      expect(await at(placedAt.replace("Z", "+00:00"))).toBe("PENDING");
      for (const before of ["2000-01-01T00:00:00Z", "0001-01-01T00:00:00Z"]) {
        expect(await world.failure(at(before))).toMatchObject({ reason: "ORDER_NOT_FOUND" });
      }
    },
  },
  {
    name: "customers list their own orders, the staff anybody's",
    async run(world) {
      const [alice, sam] = [world.as(world.alice).orders, world.as(world.sam).orders];
      const own = await alice.list().take(200);
      expect(new Set(own.map(({ customerId }) => customerId))).toEqual(new Set([world.ids.alice]));
      await alice.list({ customerId: world.ids.alice, status: "PENDING", sort: "placedAt" }).take(30);
      expect(await world.failure(alice.list({ customerId: world.ids.bob }).page())).toMatchObject({
        reason: "ROLE_REQUIRED",
      });
      await sam.list({ customerId: world.ids.bob }).take(100);
      for (const status of ["PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "CANCELLED"] as const) {
        await sam.list({ status }).page({ limit: 10 });
      }
    },
  },
];
