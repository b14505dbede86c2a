import { randomUUIDv7 } from "node:crypto";
import { EventServiceDefinition, type WatchEventsResponse } from "@trefoil/proto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { append, numbers, TESTED } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { watchSent } from "../testing/held.ts";
import { type Reading, reading } from "../testing/reading.ts";

const EVENTS = 1_000;

let grpc: GrpcUnderTest;
const sent = watchSent();
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(async () => {
  sent.close();
  await grpc.close();
});

/** Appends 10 MB of events; the most that the server held unsent for one call meanwhile. */
async function writeMany(): Promise<number> {
  const streamId = randomUUIDv7();
  let most = 0;
  for (const from of numbers(0, EVENTS / 50)) {
    await append(grpc, streamId, numbers(from * 50 + 1, 50), { pad: "x".repeat(10_000) });
    most = Math.max(most, sent.unsent());
  }
  return most;
}

function watch(): Reading<WatchEventsResponse> {
  const client = grpc.client(EventServiceDefinition, grpc.staff);
  return reading((options) => client.watchEvents({ types: [TESTED] }, options));
}

it("holds a few events of each stream that is not read, and goes on when it is read again", async () => {
  const lives = [watch(), watch(), watch()];
  for (const live of lives) expect((await live.next()).event).toBeUndefined();
  const most = await writeMany();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(100_000);
  for (const live of lives) {
    const seen: (number | undefined)[] = [];
    for (const _ of numbers(0, EVENTS)) seen.push((await live.next()).event?.version);
    expect(seen).toEqual(numbers(1, EVENTS));
    live.leave();
  }
});
