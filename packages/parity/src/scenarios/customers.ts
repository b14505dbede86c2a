/** Who buys, and who works here. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

export const customers: readonly Scenario[] = [
  {
    name: "an e-mail address is one customer's, however it is written",
    async run(world) {
      const one = await world.newCustomer();
      const { customers: shop } = world.as(world.anonymous);
      const password = "correct horse";
      const again = shop.register({ email: one.customer.email.toUpperCase(), name: "Again", password });
      expect(await world.failure(again)).toMatchObject({ reason: "EMAIL_TAKEN" });
      const other = await world.newCustomer();
      const taken = { expectedVersion: 1, email: one.customer.email };
      const moved = world.as(other).customers.update(other.id, taken);
      expect(await world.failure(moved)).toMatchObject({ reason: "EMAIL_TAKEN" });
    },
  },
  {
    name: "customers see and change themselves, and nobody else exists for them",
    async run(world) {
      const one = await world.newCustomer();
      const self = world.as(one).customers;
      expect(await self.me()).toEqual(one.customer);
      expect(await self.get(one.id)).toEqual(one.customer);
      const changed = await self.update(one.id, {
        expectedVersion: 1,
        name: "Øyvind",
        password: "another secret",
      });
      expect(changed).toMatchObject({ name: "Øyvind", version: 2 });
      expect(await world.failure(self.get(world.ids.alice))).toMatchObject({ reason: "CUSTOMER_NOT_FOUND" });
      const other = self.update(world.ids.alice, { expectedVersion: 1, name: "x" });
      expect(await world.failure(other)).toMatchObject({ reason: "CUSTOMER_NOT_FOUND" });
    },
  },
  {
    name: "tiers are the staff's to give, roles the administrators', and colleagues are nobody's to change",
    async run(world) {
      const one = await world.newCustomer();
      const by = (actor: Parameters<typeof world.as>[0]) => world.as(actor).customers;
      const refused = { kind: "PERMISSION_DENIED", reason: "ROLE_REQUIRED" };
      expect(
        await world.failure(by(one).update(one.id, { expectedVersion: 1, tier: "PREMIUM" })),
      ).toMatchObject(refused);
      await by(world.sam).update(one.id, { expectedVersion: 1, tier: "PREMIUM" });
      const promotion = { expectedVersion: 2, role: "STAFF" } as const;
      expect(await world.failure(by(world.sam).update(one.id, promotion))).toMatchObject(refused);
      await by(world.ada).update(one.id, promotion);
      expect(await world.failure(by(world.sam).suspend(one.id))).toMatchObject(refused);
      expect(
        await world.failure(by(world.sam).update(one.id, { expectedVersion: 3, name: "x" })),
      ).toMatchObject(refused);
      await by(world.ada).suspend(one.id, { reason: "Left us" });
    },
  },
  {
    name: "the suspended can read and do nothing else",
    async run(world) {
      const one = await world.newCustomer();
      const { id } = await world.newProduct();
      const order = await world.newOrder(one);
      expect(await world.as(world.sam).customers.suspend(one.id)).toMatchObject({
        status: "SUSPENDED",
        version: 2,
      });
      const suspended = world.as(one);
      const refused = { kind: "PERMISSION_DENIED", reason: "CUSTOMER_SUSPENDED" };
      expect(await world.failure(world.newOrder(one))).toMatchObject(refused);
      const review = { rating: 1, title: "Bad", body: "They threw me out." };
      expect(await world.failure(suspended.reviews.create(id, review))).toMatchObject(refused);
      const renamed = suspended.customers.update(one.id, { expectedVersion: 2, name: "x" });
      expect(await world.failure(renamed)).toMatchObject(refused);
      await suspended.customers.me();
      await suspended.orders.get(order.id);
      await world.raw(one, { operation: "cancelOrder", input: { id: order.id } });
      await world.as(world.sam).customers.suspend(one.id);
    },
  },
  {
    name: "the staff find customers",
    async run(world) {
      const { customers: shop } = world.as(world.sam);
      await shop.list({ role: "STAFF" }).take(50);
      await shop.list({ role: "ADMIN", status: "ACTIVE" }).take(50);
      await shop.list({ status: "SUSPENDED", sort: "email" }).take(50);
      await shop.list({ tier: "PREMIUM", sort: "-email" }).page({ limit: 7 });
      for (const q of ["alice@", "ALICE", "%", "_", "ali\\", "ä"]) await shop.list({ q }).page();
    },
  },
];
