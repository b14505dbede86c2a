/** Live streams that wait: what a thousand of them cost the process, and what those cost that nobody reads. */
import { setTimeout as pause } from "node:timers/promises";
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { count, decimals } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import { withDatabase } from "../world/with-database.ts";
import { adjustStock, deliver, memoryTable, memoryVerdict, type Stage } from "./live-readers.ts";
import { openStreams } from "./streams.ts";

const STREAMS = 1_000;
/** Code is compiled by what nobody measures. */
const WARM_UP = 40;
/** Events that all streams are shown. */
const FANNED_OUT = 50;
const FEW = 100;
/** More than the sockets' buffers hold. */
const EVENTS = 4_000;
/** A heartbeat comes every 15 s: whoever says that it is idle should have had one. */
const IDLE_MS = 17_000;

export const idleStreams: Bench = {
  name: "idle-streams",
  about: `GET /v2/products/{id}/stock/stream ${count(STREAMS)} times at once, idle, then with events, then with readers that stall.`,
  async run({ world, progress }) {
    const database = await world.freshDatabase();
    const server = await world.start("ours", database);
    const { rows } = await withDatabase(database, ({ pool }) =>
      pool.query<{ id: string }>("SELECT id FROM products WHERE status = 'ACTIVE' LIMIT 1"),
    );
    const product = `${server.url}/v2/products/${toTypeId("product", rows[0]?.id as string)}/stock`;
    const people = world.tokens.customers.map(({ authorization }) => authorization);
    const write = () => adjustStock(product, world.tokens.staff.authorization);
    const target = { url: `${product}/stream`, people };

    progress.step("idle streams: warming up");
    const first = await openStreams({ ...target, streams: WARM_UP });
    for (let n = 0; n < 50; n++) await write();
    await Promise.all(first.map((stream) => stream.seen(50)));
    for (const stream of first) stream.close();
    await pause(1_000);

    const stages: Stage[] = [];
    const bare = await server.settledUsage();
    const streams = await openStreams({ ...target, streams: STREAMS });
    progress.step(`idle streams: ${count(STREAMS)} are open`);
    await pause(IDLE_MS);
    const idle = await server.settledUsage();
    stages.push({ name: `${count(STREAMS)} idle streams`, limitMb: 30, before: bare, after: idle });

    const delays = await deliver(write, streams, { from: 0, events: FANNED_OUT });
    for (const stream of streams.slice(FEW)) stream.close();
    const few = streams.slice(0, FEW);
    progress.step(`idle streams: ${count(FEW)} read ${count(EVENTS)} events`);
    await deliver(write, few, { from: FANNED_OUT, events: EVENTS });
    const read = await server.settledUsage();
    progress.step("idle streams: half of them stop reading");
    const stalled = few.slice(FEW / 2);
    for (const stream of stalled) stream.stall();
    await deliver(write, few.slice(0, FEW / 2), { from: FANNED_OUT + EVENTS, events: EVENTS });
    const name = `${count(stalled.length)} stalled streams through ${count(EVENTS)} events`;
    stages.push({ name, limitMb: 10, before: read, after: await server.settledUsage() });
    for (const stream of streams) stream.close();
    await server.stop();
    return {
      verdicts: stages.map(memoryVerdict),
      tables: [memoryTable(stages)],
      notes: [
        `An event reached all ${count(STREAMS)} readers ${decimals(0)(summarise(delays).median)} ms after its write was answered (median of ${count(FANNED_OUT)}); client and server share the machine.`,
        "Growth is the resident set at the end of the stage less the one before it, after a full collection of garbage each.",
      ],
      samples: stages,
    };
  },
};
