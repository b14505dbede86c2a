/** What customers and staff say to one another about orders. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

export const support: readonly Scenario[] = [
  {
    name: "an order is talked over by its owner and the staff, and nobody else",
    async run(world) {
      const { id } = await world.newOrder(world.alice);
      const [alice, sam, bob] = [world.as(world.alice), world.as(world.sam), world.as(world.bob)];
      expect((await alice.orders.messages(id).page()).items).toEqual([]);
      const asked = await alice.orders.postMessage(id, { text: "Where is it, oh é?\n\u{1f375}" });
      expect(asked).toMatchObject({
        orderId: id,
        author: { role: "CUSTOMER", customerId: world.ids.alice },
        text: "Where is it, oh \u00e9?\n\u{1f375}",
      });
      const answered = await sam.orders.postMessage(id, { text: "On its way." });
      expect(answered.author).toEqual({ role: "STAFF", customerId: world.ids.sam });
      expect(await Array.fromAsync(alice.orders.messages(id))).toEqual([asked, answered]);
      expect(await sam.orders.messages(id, { sort: "-createdAt" }).take(1)).toEqual([answered]);
      const hidden = { kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND" };
      expect(await world.failure(bob.orders.messages(id).page())).toMatchObject(hidden);
      expect(await world.failure(bob.orders.postMessage(id, { text: "Me too." }))).toMatchObject(hidden);
      const watched = bob.orders.watchMessages(id)[Symbol.asyncIterator]().next();
      expect(await world.failure(watched)).toMatchObject(hidden);
    },
  },
  {
    name: "messages are told live, and are no part of the order's own stream",
    async run(world) {
      const { orders } = world.as(world.alice);
      const { id } = await world.newOrder(world.alice);
      const [placed] = await orders.history(id).take(1);
      const after = placed?.position as string;
      const message = await orders.postMessage(id, { text: "Never mind, cancel it." });
      await orders.cancel(id);
      for (const [stream, type] of [
        [orders.watchMessages(id, { after }), "trefoil.conversation.message_posted.v1"],
        [orders.watch(id, { after }), "trefoil.order.cancelled.v1"],
      ] as const) {
        for await (const event of stream) {
          expect(event.type).toBe(type);
          if (event.subject !== id) expect(event.data).toEqual({ orderId: id, message });
          break;
        }
      }
      const subject = message.conversationId;
      await world.settled();
      const { items } = await world.as(world.alice).events.list({ subject }).page();
      expect(items).toMatchObject([{ subject, version: 1, data: { orderId: id, message } }]);
    },
  },
];
