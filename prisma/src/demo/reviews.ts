/** The demo shop's reviews: by customers who got the product, with words that match the stars. */
import { between, DAY, TODAY } from "./calendar.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { EventLog } from "./event-log.ts";
import { typeId, uuidv7 } from "./ids.ts";
import { createRandom, type Random } from "./random.ts";
import { reviewWords } from "./review-words.ts";

export const reviewColumns = ["id", "product_id", "customer_id", "rating", "title", "body", "created_at"];

/** Rows for the reviews table; appends an event each. */
export function makeReviews(orders: DemoOrder[], log: EventLog): unknown[][] {
  const random = createRandom("reviews");
  const written = new Set<string>();
  return orders
    .filter(({ status }) => status === "DELIVERED")
    .flatMap(({ customer, items, updatedAt }) =>
      items.flatMap(({ product }) => {
        const once = `${customer.id} ${product.id}`;
        if (written.has(once) || !random.chance(0.8)) return [];
        written.add(once);
        const at = between(updatedAt + 2 * 3_600_000, Math.min(updatedAt + 25 * DAY, TODAY), random);
        const id = uuidv7(at, random);
        const { rating, title, body } = write(product.noun, random);
        const data = {
          productId: product.typeId,
          customerId: typeId("cus", customer.id),
          rating,
          title,
          body,
        };
        const event = { version: 1, type: "trefoil.review.created.v1", data, actor: customer.actor, at };
        log.append({ streamType: "review", streamId: id, owner: customer.id, ...event });
        return [[id, product.id, customer.id, rating, title, body, new Date(at)]];
      }),
    );
}

function write(noun: string, random: Random): { rating: number; title: string; body: string } {
  const index = random.weighted([5, 7, 13, 30, 45]);
  const words = reviewWords[index] as (typeof reviewWords)[number];
  const sentences = [
    random.pick(words.openings),
    ...(random.chance(0.75) ? [random.pick(words.details)] : []),
    random.pick(words.endings),
  ];
  return {
    rating: index + 1,
    title: random.pick(words.titles),
    body: sentences.join(" ").replaceAll("%", noun),
  };
}
