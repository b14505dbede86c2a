/** Places orders over REST and keeps at each until it is acknowledged, whatever becomes of the shop. */
import { setTimeout as pause } from "node:timers/promises";
import type { Shoppers } from "./shoppers.ts";

export interface Purchase {
  /** Base of the shop. */
  readonly shop: string;
  readonly shoppers: Shoppers;
  /** How many orders, by how many buyers at once. */
  readonly orders: number;
  readonly buyers: number;
  /** The input of an order, but for the address. */
  order(number: number): object;
  placed(count: number): void;
}

const address = { name: "Storm", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

/** Ids of the orders placed. */
export async function buyAll({ shop, shoppers, orders, buyers, order, placed }: Purchase): Promise<string[]> {
  const ids: string[] = [];
  let next = 0;

  async function place(number: number): Promise<string> {
    const body = JSON.stringify({ ...order(number), shippingAddress: address });
    const { token } = shoppers.customers[number % shoppers.customers.length] as Shoppers["customers"][number];
    for (;;) {
      const response = await fetch(`${shop}/v2/orders`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "idempotency-key": `storm-${number}`,
        },
        body,
      }).catch(() => undefined);
      if (response !== undefined) {
        const answer = (await response.json()) as { id?: string };
        if (answer.id !== undefined && response.ok) return answer.id;
        if (![409, 503, 504].includes(response.status)) {
          throw new Error(`order ${number}: ${response.status} ${JSON.stringify(answer)}`);
        }
      }
      await pause(50); // the shop or its database is away: a client backs off
    }
  }

  async function buyer(): Promise<void> {
    while (next < orders) {
      ids.push(await place(next++));
      placed(ids.length);
    }
  }

  await Promise.all(Array.from({ length: buyers }, buyer));
  return ids;
}
