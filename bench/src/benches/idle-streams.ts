/** Live streams that wait: what a thousand of them cost the process, and what those cost that nobody reads. */
import { setTimeout as pause } from "node:timers/promises";
import { toTypeId } from "@trefoil/domain";
import type { Bench, Verdict } from "../bench.ts";
import { count, decimals, megabytes } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import type { Usage } from "../servers/messages.ts";
import { withDatabase } from "../world/with-database.ts";
import { type OpenStream, openStreams } from "./streams.ts";

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

interface Stage {
  readonly name: string;
  readonly limitMb: number;
  readonly before: Usage;
  readonly after: Usage;
}

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
    const write = () => adjust(product, world.tokens.staff.authorization);
    const target = { url: `${product}/stream`, people };

    progress.step("idle streams: warming up");
    const first = await openStreams({ ...target, streams: WARM_UP });
    for (let n = 0; n < 50; n++) await write();
    await Promise.all(first.map((stream) => stream.seen(50)));
    for (const stream of first) stream.close();
    await pause(1_000);

    const stages: Stage[] = [];
    const bare = await server.usage();
    const streams = await openStreams({ ...target, streams: STREAMS });
    progress.step(`idle streams: ${count(STREAMS)} are open`);
    await pause(IDLE_MS);
    const idle = await server.usage();
    stages.push({ name: `${count(STREAMS)} idle streams`, limitMb: 30, before: bare, after: idle });

    const delays = await deliver(write, streams, { from: 0, events: FANNED_OUT });
    for (const stream of streams.slice(FEW)) stream.close();
    const few = streams.slice(0, FEW);
    progress.step(`idle streams: ${count(FEW)} read ${count(EVENTS)} events`);
    await deliver(write, few, { from: FANNED_OUT, events: EVENTS });
    const read = await server.usage();
    progress.step("idle streams: half of them stop reading");
    const stalled = few.slice(FEW / 2);
    for (const stream of stalled) stream.stall();
    await deliver(write, few.slice(0, FEW / 2), { from: FANNED_OUT + EVENTS, events: EVENTS });
    const name = `${count(stalled.length)} stalled streams through ${count(EVENTS)} events`;
    stages.push({ name, limitMb: 10, before: read, after: await server.usage() });
    for (const stream of streams) stream.close();
    await server.stop();
    return {
      verdicts: stages.map(verdict),
      tables: [
        {
          title: "Memory of the server's process",
          columns: ["state", "grew by, MB", "to, MB", "heap, MB"],
          rows: stages.map(row),
        },
      ],
      notes: [
        `An event reached all ${count(STREAMS)} readers ${decimals(0)(summarise(delays).median)} ms after its write was answered (median of ${count(FANNED_OUT)}); client and server share the machine.`,
        "Growth is the resident set at the end of the stage less the one before it; no collection is forced.",
      ],
      samples: stages,
    };
  },
};

/** Milliseconds from each write's answer until the last reader had its event. */
async function deliver(
  write: () => Promise<void>,
  reading: readonly OpenStream[],
  { from, events }: { readonly from: number; readonly events: number },
): Promise<number[]> {
  const delays: number[] = [];
  for (let n = from + 1; n <= from + events; n++) {
    await write();
    const written = performance.now();
    await Promise.all(reading.map((stream) => stream.seen(n)));
    delays.push(performance.now() - written);
  }
  return delays;
}

async function adjust(stock: string, authorization: string): Promise<void> {
  const response = await fetch(stock, {
    method: "POST",
    headers: { Authorization: authorization, "Content-Type": "application/json" },
    body: JSON.stringify({ delta: 1, reason: "RECEIPT" }),
  });
  if (!response.ok) throw new Error(`adjusting stock answers ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

function verdict({ name, limitMb, before, after }: Stage): Verdict {
  const measured = summarise([megabytes(after.rss - before.rss)]);
  return { promise: `${name}: growth of the process`, atMost: limitMb, unit: "MB", measured };
}

function row({ name, before, after }: Stage): string[] {
  const megabyte = (bytes: number) => decimals(1)(megabytes(bytes));
  return [name, megabyte(after.rss - before.rss), megabyte(after.rss), megabyte(after.heapUsed)];
}
