/** Lists are walked page by page, in both directions, and their cursors are theirs alone. */
import type { InputOf } from "@trefoil/sdk";
import { expect } from "vitest";
import type { Scenario, World } from "../world.ts";
import { newDeadLetter, newNotification } from "./event-samples.ts";
import { newWallet } from "./payment-samples.ts";
import { samples } from "./samples.ts";
import { talkedOver } from "./support-samples.ts";
import { makeRoom, newDelivery, newEndpoint } from "./webhook-samples.ts";

/** Each list with every sort that it has. */
const lists = {
  listProducts: ["createdAt", "-createdAt", "price", "-price", "name", "-name"],
  listCategories: [undefined],
  listReviews: ["createdAt", "-createdAt", "rating", "-rating"],
  listCustomers: ["createdAt", "-createdAt", "email", "-email"],
  listOrders: ["placedAt", "-placedAt"],
  orderHistory: [undefined],
  listEvents: ["-position", "position"],
  listWalletEntries: [undefined],
  listMessages: ["-createdAt", "createdAt"],
  listNotifications: ["createdAt", "-createdAt"],
  listWebhookEndpoints: ["createdAt", "-createdAt"],
  listWebhookDeliveries: ["createdAt", "-createdAt"],
  listDeadLetters: ["createdAt", "-createdAt"],
  listCheckouts: ["updatedAt", "-updatedAt"],
} as const;

type ListName = keyof typeof lists;

interface Walked {
  readonly items: readonly { readonly id?: string; readonly orderId?: string }[];
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}

export const pages: readonly Scenario[] = (Object.keys(lists) as ListName[]).flatMap(
  (operation): Scenario[] => [
    {
      name: `${operation} is walked onward and back, by every sort`,
      async run(world) {
        const input = await listed(world, operation);
        for (const sort of lists[operation]) {
          const ask = async (window: object) => {
            const query = { ...input, ...(sort && { sort }), limit: 3, ...window };
            const outcome = await world.raw(world.sam, { operation, input: query });
            return (outcome as { value: Walked }).value;
          };
          const onward: string[] = [];
          let page = await ask({});
          expect(page.prevCursor).toBeNull();
          for (let n = 0; n < 4; n++) {
            onward.push(...page.items.map(nameOf));
            if (page.nextCursor === null) break;
            page = await ask({ after: page.nextCursor });
          }
          const back: string[] = page.items.map(nameOf);
          while (page.prevCursor !== null) {
            page = await ask({ before: page.prevCursor });
            back.unshift(...page.items.map(nameOf));
          }
          expect(onward.slice(0, back.length)).toEqual(back.slice(0, onward.length));
          expect(new Set(onward).size).toBe(onward.length);
        }
      },
    },
    {
      name: `${operation} refuses cursors that are not its own`,
      async run(world) {
        const input = await listed(world, operation);
        const ask = (more: object) => world.raw(world.sam, { operation, input: { ...input, ...more } });
        const { value } = (await ask({ limit: 1 })) as { value: Walked };
        const cursor = value.nextCursor as string;
        expect(await ask({ after: `${cursor}x` })).toMatchObject({
          reason: "INVALID_CURSOR",
          violations: ["after: INVALID_FORMAT"],
        });
        expect(await ask({ before: cursor.slice(1) })).toMatchObject({ reason: "INVALID_CURSOR" });
        for (const odd of ["", "a", "=", "AAAA", "%", "ü", cursor.toUpperCase(), "A".repeat(900)])
          await ask({ after: odd });
        expect(await ask({ after: cursor, before: cursor })).toMatchObject({
          violations: ["before: MUTUALLY_EXCLUSIVE"],
        });
        const foreign = (await world.raw(world.sam, {
          operation: operation === "listCategories" ? "listProducts" : "listCategories",
          input: { limit: 1 },
        })) as { value: Walked };
        expect(await ask({ after: foreign.value.nextCursor })).toMatchObject({ reason: "CURSOR_MISMATCH" });
        // The first of a list is not its default.
        const [otherSort] = lists[operation];
        if (otherSort !== undefined) {
          expect(await ask({ after: cursor, sort: otherSort })).toMatchObject({ reason: "CURSOR_MISMATCH" });
        }
        for (const limit of [0, 1, 100, 101, -1]) await ask({ limit });
      },
    },
  ],
);

function nameOf({ id, orderId }: Walked["items"][number]): string {
  return (id ?? orderId) as string;
}

/** Something to list that has several pages of three. */
async function listed(world: World, operation: ListName): Promise<object> {
  const make = made[operation];
  if (make !== undefined) return make(world);
  const input = (await samples[operation].input(world)) as InputOf<"listReviews"> & InputOf<"orderHistory">;
  if (operation === "listReviews") {
    for (let n = 0; n < 5; n++) {
      const { id } = await world.newCustomer();
      const who = await world.actor(`reviewer ${n}`, id);
      await world
        .as(who)
        .reviews.create(input.productId, { rating: (n % 3) + 1, title: "So", body: "So so." });
    }
    return { productId: input.productId };
  }
  if (operation === "orderHistory") {
    await world.confirm(input.id);
    await world.as(world.sam).orders.ship(input.id);
    await world.as(world.sam).orders.deliver(input.id);
    return { id: input.id };
  }
  return {};
}

const five = [1, 2, 3, 4, 5];

/** As the staff see them: their own notifications and endpoints, everybody's of the rest. */
const made: { readonly [Name in ListName]?: (world: World) => Promise<object> } = {
  listEvents: async (world) => ({ types: ["trefoil.order.placed.v1"], ...(await orders(world)) }),
  listCheckouts: orders,
  listMessages: async (world) => ({ orderId: await talkedOver(world) }),
  async listWalletEntries(world) {
    const customerId = await newWallet(world);
    const amount = { amount: 1, currency: "EUR" };
    for (const _ of five) await world.as(world.sam).wallets.deposit(customerId, { amount });
    return { customerId };
  },
  async listNotifications(world) {
    for (const _ of five) await newNotification(world, world.ids.sam);
    return {};
  },
  async listDeadLetters(world) {
    for (const _ of five) await newDeadLetter(world);
    return {};
  },
  async listWebhookEndpoints(world) {
    await makeRoom(world);
    for (const _ of five) await world.as(world.alice).webhooks.create({ url: "https://example.com/" });
    return {};
  },
  async listWebhookDeliveries(world) {
    const endpoint = await newEndpoint(world);
    for (const _ of five) await newDelivery(world, endpoint);
    return {};
  },
};

async function orders(world: World): Promise<object> {
  for (const _ of five) await world.newOrder(world.alice);
  await world.settled();
  return {};
}
