/**
 * Server streaming: says what happens to an order until it is delivered or cancelled, through any number of broken connections.
 *
 *     npm run -w examples grpc:watch -- [ORDER [POSITION]]
 *
 * Without ORDER it takes the newest one. With POSITION it resumes behind it.
 */
import { setTimeout } from "node:timers/promises";
import { OrderServiceDefinition } from "@trefoil/proto/orders/v1/order_service";
import { ClientError, Status } from "nice-grpc";
import { explain, withShop } from "./connect.ts";

explain(`Usage: npm run -w examples grpc:watch -- [ORDER [POSITION]]

Server streaming: says what happens to an order, the newest one unless told, behind POSITION if given.`);

const LAST = ["trefoil.order.delivered.v1", "trefoil.order.cancelled.v1"];
const MAX_FAILURES = 10;
const MAX_PAUSE_MS = 5_000;

await withShop({ orders: OrderServiceDefinition }, "alice@example.com", async ({ orders }) => {
  const id = process.argv[2] ?? (await newest());
  let position = process.argv[3];
  let failures = 0;

  // The retries of the service config end with a stream's first response. What was received stays received, so we resume
  // behind it: nothing is missed, nothing comes twice.
  while (!(await watched())) {
    failures += 1;
    await setTimeout(Math.min(100 * 2 ** failures, MAX_PAUSE_MS));
  }

  /** Whether the last event has come; not when the connection broke before. */
  async function watched(): Promise<boolean> {
    try {
      for await (const response of orders.watchOrder({ id, after: position })) {
        const { event } = response;
        if (event === undefined) console.log(`Watching ${id} from ${response.position}`);
        else console.log(`${event.time} ${event.type} at ${response.position}`);
        // Remembered once it is dealt with. Who must not forget it when it crashes keeps it where the effect is kept.
        position = response.position;
        failures = 0;
        if (event !== undefined && LAST.includes(event.type)) return true;
      }
    } catch (error) {
      const lost = error instanceof ClientError && error.code === Status.UNAVAILABLE;
      if (!lost || failures === MAX_FAILURES) throw error;
      console.log(`Lost the shop: ${error.details}`);
    }
    return false;
  }

  async function newest(): Promise<string> {
    const [order] = (await orders.listOrders({ pageSize: 1, orderBy: "placed_at desc" })).orders;
    if (order === undefined) throw new Error("There is no order yet: place one with grpc:unary.");
    return order.id;
  }
});
