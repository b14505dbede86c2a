/** Subscriptions that wait: how soon a thousand of them hear of an event, and what those cost that nobody reads. */
import { setTimeout as pause } from "node:timers/promises";
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { count, decimals } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import { withDatabase } from "../world/with-database.ts";
import { adjustStock, deliver, memoryTable, memoryVerdict, type Stage } from "./live-readers.ts";
import { openSockets } from "./sockets.ts";

const SOCKETS = 100;
const EACH = 10;
/** Events that all subscriptions are shown, one after the other. */
const FANNED_OUT = 50;
const FEW = 20;
/** More than the sockets' buffers hold. */
const EVENTS = 2_000;
/** A heartbeat comes every 15 s: whoever says that it is idle should have had one. */
const IDLE_MS = 17_000;

const query = `subscription ($id: ID!) {
  stockChanged(productId: $id, begin: true) { position event { type time data } stock { onHand available } }
}`;

export const subscriptions: Bench = {
  name: "subscriptions",
  about: `${count(SOCKETS * EACH)} GraphQL subscriptions over ${SOCKETS} WebSockets, idle, then with events, then with readers that stall.`,
  async run({ world, progress }) {
    const database = await world.freshDatabase();
    const server = await world.start("ours", database);
    const { rows } = await withDatabase(database, ({ pool }) =>
      pool.query<{ id: string }>("SELECT id FROM products WHERE status = 'ACTIVE' LIMIT 1"),
    );
    const id = toTypeId("product", rows[0]?.id as string);
    const people = world.tokens.customers.map(({ authorization }) => authorization);
    const write = () =>
      adjustStock(`${server.url}/v2/products/${id}/stock`, world.tokens.staff.authorization);
    const target = { url: server.url, people, subscriptions: EACH, asked: { query, variables: { id } } };

    progress.step("subscriptions: warming up");
    const first = await openSockets({ ...target, sockets: 4 });
    await deliver(write, first, { from: 0, events: 50 });
    for (const socket of first) socket.close();
    await pause(1_000);

    const stages: Stage[] = [];
    const bare = await server.settledUsage();
    const sockets = await openSockets({ ...target, sockets: SOCKETS });
    progress.step(`subscriptions: ${count(SOCKETS * EACH)} are open`);
    await pause(IDLE_MS);
    const idle = await server.settledUsage();
    stages.push({
      name: `${count(SOCKETS * EACH)} idle subscriptions`,
      limitMb: 30,
      before: bare,
      after: idle,
    });

    const delays = await deliver(write, sockets, { from: 0, events: FANNED_OUT });
    for (const socket of sockets.slice(FEW)) socket.close();
    const few = sockets.slice(0, FEW);
    progress.step(`subscriptions: ${FEW} sockets read ${count(EVENTS)} events`);
    await deliver(write, few, { from: FANNED_OUT, events: EVENTS });
    const read = await server.settledUsage();
    progress.step("subscriptions: half of them stop reading");
    const stalled = few.slice(FEW / 2);
    for (const socket of stalled) socket.stall();
    await deliver(write, few.slice(0, FEW / 2), { from: FANNED_OUT + EVENTS, events: EVENTS });
    const name = `${stalled.length} stalled sockets through ${count(EVENTS)} events`;
    stages.push({ name, limitMb: 10, before: read, after: await server.settledUsage() });
    for (const socket of sockets) socket.close();
    await server.stop();
    return {
      verdicts: [
        {
          promise: `${count(SOCKETS * EACH)} subscriptions have an event after its write was answered: the slowest of ${FANNED_OUT} events`,
          atMost: 200,
          unit: "ms",
          measured: summarise([Math.max(...delays)]),
        },
        ...stages.map(memoryVerdict),
      ],
      tables: [memoryTable(stages)],
      notes: [
        `An event reached all ${count(SOCKETS * EACH)} subscriptions ${decimals(0)(summarise(delays).median)} ms after its write was answered (median of ${FANNED_OUT}), with the stock as it was then; client and server share the machine.`,
        "Growth is the resident set at the end of the stage less the one before it, after a full collection of garbage each. A socket that shows no sign of life is cut off after two heartbeats at most.",
      ],
      samples: { delays, stages },
    };
  },
};
