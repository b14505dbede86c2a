import { randomUUIDv7 } from "node:crypto";
import { type EventServiceClient, EventServiceDefinition } from "@trefoil/proto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { append, numbers, TESTED } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";

const CUTS = 200;

let grpc: GrpcUnderTest;
let events: EventServiceClient;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
  events = grpc.client(EventServiceDefinition, grpc.staff);
});
afterAll(() => grpc.close());

/** A stream that is resumed: how to take its next event, and how to cut it. */
function open(after: string) {
  const cutter = new AbortController();
  const stream = events.watchEvents({ types: [TESTED], after }, { signal: cutter.signal });
  const answers = stream[Symbol.asyncIterator]();
  return {
    async next(): Promise<{ readonly position: string; readonly version: number | undefined }> {
      const { value } = await answers.next();
      return { position: value.position, version: value.event?.version };
    },
    cut: () => cutter.abort(),
  };
}

/** Writes until it is told to stop; how much was written. */
function startWriter(streamId: string): { stop(): Promise<number> } {
  let written = 0;
  let writing = true;
  const done = (async () => {
    while (writing) {
      const size = 1 + Math.floor(Math.random() * 5);
      await append(grpc, streamId, numbers(written + 1, size));
      written += size;
    }
    return written;
  })();
  return {
    stop() {
      writing = false;
      return done;
    },
  };
}

it("misses nothing and repeats nothing, cut 200 times while events are written", async () => {
  let after = String(await grpc.process.shop.log.head());
  const writer = startWriter(randomUUIDv7());
  const seen: number[] = [];
  for (const _ of numbers(0, CUTS)) {
    const stream = open(after);
    expect(await stream.next()).toEqual({ position: after, version: undefined });
    for (const _event of numbers(0, Math.floor(Math.random() * 4))) {
      const { position, version } = await stream.next();
      seen.push(Number(version));
      after = position;
    }
    stream.cut();
  }
  const written = await writer.stop();
  const last = open(after);
  await last.next();
  while (seen.length < written) seen.push(Number((await last.next()).version));
  last.cut();
  expect(seen).toEqual(numbers(1, written));
  expect(written).toBeGreaterThan(CUTS);
});
