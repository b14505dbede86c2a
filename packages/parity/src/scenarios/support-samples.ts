/** Samples of what is said about orders. */
import type { World } from "../world.ts";
import type { Samples } from "./sample.ts";

export const supportSamples: Samples<"postMessage" | "listMessages" | "watchMessages"> = {
  postMessage: {
    by: "alice",
    input: async (world) => ({ orderId: (await world.newOrder(world.alice)).id, text: "Where is it?" }),
    other: { text: "Here it is." },
  },
  listMessages: {
    by: "alice",
    input: async (world) => ({ orderId: await talkedOver(world), limit: 3, sort: "-createdAt" }),
    other: { sort: "createdAt" },
  },
  watchMessages: {
    by: "alice",
    input: async (world) => ({ orderId: (await world.newOrder(world.alice)).id, after: "0" }),
    other: {},
  },
};

/** The id of an order with six messages. */
export async function talkedOver(world: World): Promise<string> {
  const { id } = await world.newOrder(world.alice);
  for (const text of ["One", "Two", "Three"]) {
    await world.as(world.alice).orders.postMessage(id, { text: `${text}?` });
    await world.as(world.sam).orders.postMessage(id, { text: `${text}!` });
  }
  return id;
}
