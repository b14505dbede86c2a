/** Events as pages and live, what is told to customers, and what is sent to them. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";
import { newDeadLetter, newHopelessLetter, newNotification } from "./event-samples.ts";
import { makeRoom, newDelivery, newEndpoint } from "./webhook-samples.ts";

export const news: readonly Scenario[] = [
  {
    name: "a live stream shows what is written while it is watched",
    async run(world) {
      const { orders, events } = world.as(world.alice);
      const { id } = await world.newOrder(world.alice);
      const [placed] = await orders.history(id).take(1);
      const after = placed?.position as string;
      const streams = [
        orders.watch(id, { after }),
        events.watch({ subject: id, types: ["trefoil.order.cancelled.v1"], after }),
        world.as(world.sam).events.watch({ subject: id, after }),
      ].map((stream) => stream[Symbol.asyncIterator]());
      // Each is open before anything is written, and closed before the next is: what is written down has an order.
      for (const stream of streams) {
        const next = stream.next();
        if (stream === streams[0]) await orders.cancel(id, { reason: "Too late" });
        expect((await next).value).toMatchObject({ type: "trefoil.order.cancelled.v1", subject: id });
        await stream.return?.();
      }
    },
  },
  {
    name: "a live stream goes on where another protocol's token says",
    async run(world) {
      const product = await world.newProduct();
      const { catalog, inventory, events } = world.as(world.sam);
      for (const delta of [1, 2, 3]) await inventory.adjust(product.id, { delta, reason: "RECEIPT" });
      await world.settled();
      const all = await events.list({ subject: product.id, types: ["trefoil.stock.adjusted.v1"] }).page();
      const seen: unknown[] = [];
      for await (const event of catalog.watchStock(product.id, { after: all.items[0]?.position })) {
        seen.push(event.id);
        if (seen.length === 2) break;
      }
      expect(seen).toEqual(all.items.slice(1).map(({ id }) => id));
    },
  },
  {
    name: "a customer sees events of their own, and nobody watches what is not there",
    async run(world) {
      const { id } = await world.newOrder(world.bob);
      const { events, orders } = world.as(world.alice);
      expect((await events.list({ subject: id }).page()).items).toEqual([]);
      const opened = async (stream: AsyncIterable<unknown>) => {
        for await (const _ of stream) return;
      };
      expect(await world.failure(opened(orders.watch(id)))).toMatchObject({ reason: "ORDER_NOT_FOUND" });
      const none = world.as(world.anonymous).catalog.watchStock("prod_01h455vb4pex5vsknk084sn02q");
      expect(await world.failure(opened(none))).toMatchObject({ reason: "PRODUCT_NOT_FOUND" });
      await world.as(world.sam).events.consumers();
    },
  },
  {
    name: "a dead letter is replayed once",
    async run(world) {
      const { events } = world.as(world.sam);
      const id = await newDeadLetter(world);
      expect(await events.deadLetters({ consumer: "notifications" }).take(1)).toMatchObject([{ id }]);
      expect(await events.replay(id)).toMatchObject({ status: "REPLAYED" });
      expect(await world.failure(events.replay(id))).toMatchObject({ reason: "DEAD_LETTER_REPLAYED" });
      const none = events.replay("dlt_01h455vb4pex5vsknk084sn02q");
      expect(await world.failure(none)).toMatchObject({ reason: "DEAD_LETTER_NOT_FOUND" });
      const told = await world.as(world.alice).notifications.list().take(1);
      expect(told).toMatchObject([{ kind: "ORDER_CANCELLED" }]);
    },
  },
  {
    name: "a dead letter whose cause is not mended stays one",
    async run(world) {
      const { events } = world.as(world.sam);
      const id = await newHopelessLetter(world);
      expect(await world.failure(events.replay(id))).toMatchObject({ reason: "DEAD_LETTER_FAILED_AGAIN" });
      expect(await events.deadLetters({ consumer: "notifications" }).take(1)).toMatchObject([
        { id, status: "DEAD" },
      ]);
    },
  },
  {
    name: "a notification is read once, by whom it is for",
    async run(world) {
      const id = await newNotification(world, world.ids.alice);
      const { notifications } = world.as(world.alice);
      expect(await notifications.list({ unread: true }).take(1)).toMatchObject([{ id, readAt: null }]);
      const stranger = world.as(world.bob).notifications.markRead(id);
      expect(await world.failure(stranger)).toMatchObject({ reason: "NOTIFICATION_NOT_FOUND" });
      const read = await notifications.markRead(id);
      expect(await notifications.markRead(id)).toEqual(read);
    },
  },
  {
    name: "a webhook endpoint shows its secret when it is made, and when it is rotated by its owner",
    async run(world) {
      const { webhooks } = world.as(world.alice);
      const created = await newEndpoint(world);
      expect(created.secret).toMatch(/^whsec_/);
      expect(await webhooks.get(created.id)).not.toHaveProperty("secret");
      const rotated = await webhooks.rotateSecret(created.id);
      expect(rotated.secret).not.toBe(created.secret);
      const theirs = world.as(world.sam).webhooks.rotateSecret(created.id);
      expect(await world.failure(theirs)).toMatchObject({ reason: "ROLE_REQUIRED" });
      const all = await webhooks.update(created.id, { expectedVersion: 2, types: null });
      expect(all.types).toBeNull();
    },
  },
  {
    name: "webhooks go to public addresses, and to ten of them at most",
    async run(world) {
      const { webhooks } = world.as(world.alice);
      await makeRoom(world);
      for (const url of [
        "http://example.com/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://u:p@example.com/",
      ]) {
        expect(await world.failure(webhooks.create({ url }))).toMatchObject({
          reason: "WEBHOOK_URL_REFUSED",
        });
      }
      const endpoint = await newEndpoint(world);
      const moved = webhooks.update(endpoint.id, { expectedVersion: 1, url: "https://10.0.0.1/" });
      expect(await world.failure(moved)).toMatchObject({ reason: "WEBHOOK_URL_REFUSED" });
      for (let n = 2; n <= 10; n++) await webhooks.create({ url: "https://example.com/" });
      const eleventh = webhooks.create({ url: "https://example.com/" });
      expect(await world.failure(eleventh)).toMatchObject({ reason: "TOO_MANY_WEBHOOK_ENDPOINTS" });
      const nobody = await world.actor("nobody", "cus_01h455vb4pex5vsknk084sn02q");
      const theirs = world.as(nobody).webhooks.create({ url: "https://example.com/" });
      expect(await world.failure(theirs)).toMatchObject({ reason: "CUSTOMER_NOT_FOUND" });
    },
  },
  {
    name: "a delivery is sent again while its endpoint is enabled",
    async run(world) {
      const { webhooks } = world.as(world.alice);
      const endpoint = await newEndpoint(world);
      const id = await newDelivery(world, endpoint);
      expect(await webhooks.redeliver(id)).toMatchObject({ status: "PENDING" });
      expect((await webhooks.delivery(id)).tries).toHaveLength(1);
      await webhooks.update(endpoint.id, { expectedVersion: 1, status: "DISABLED" });
      expect(await world.failure(webhooks.redeliver(id))).toMatchObject({
        reason: "WEBHOOK_ENDPOINT_DISABLED",
      });
      const strange = world.as(world.bob).webhooks;
      const calls = [
        () => strange.get(endpoint.id),
        () => strange.update(endpoint.id, { expectedVersion: 1, description: "Mine" }),
        () => strange.delete(endpoint.id, { expectedVersion: 1 }),
        () => strange.rotateSecret(endpoint.id),
        () => strange.delivery(id),
        () => strange.redeliver(id),
      ];
      for (const call of calls) expect(await world.failure(call())).toMatchObject({ kind: "NOT_FOUND" });
    },
  },
];
