/** What customers say about products. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

export const reviews: readonly Scenario[] = [
  {
    name: "a customer reviews a product once",
    async run(world) {
      const { id } = await world.newProduct();
      const review = { rating: 5, title: "Fine", body: "I like it.\nVery much." };
      const written = await world.as(world.alice).reviews.create(id, review);
      expect(written).toMatchObject({ ...review, productId: id, customerId: world.ids.alice });
      const again = world.as(world.alice).reviews.create(id, { ...review, rating: 1 });
      expect(await world.failure(again)).toMatchObject({ reason: "REVIEW_EXISTS" });
      await world.as(world.bob).reviews.create(id, { ...review, rating: 2 });
      const found = await Array.fromAsync(world.as(world.anonymous).reviews.list(id, { sort: "rating" }));
      expect(found.map(({ rating }) => rating)).toEqual([2, 5]);
    },
  },
];
