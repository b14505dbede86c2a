import { operations, system } from "@trefoil/domain";
import { EventServiceDefinition, type WatchEventsResponse } from "@trefoil/proto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { numbers } from "../testing/appended-events.ts";
import { clientOf, type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { reading } from "../testing/reading.ts";

const CONNECTIONS = 20;
const EACH = 50;
const EVENTS = 10;
const types = ["trefoil.stock.adjusted.v1"];

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { streams: { perCaller: CONNECTIONS * EACH } });
});
afterAll(() => grpc.close());

/** Connections of their own: as a rule a process shares one between its channels. */
const apart = { "grpc.use_local_subchannel_pool": 1 };

it("tells 1,000 streams over 20 connections of an event within 200 ms of its commit", async () => {
  const { id: productId } = await grpc.newProduct();
  const lives = numbers(0, CONNECTIONS).flatMap(() => {
    const client = clientOf(EventServiceDefinition, grpc.connect(undefined, apart), grpc.staff);
    return numbers(0, EACH).map(() =>
      reading<WatchEventsResponse>((options) => client.watchEvents({ types }, options)),
    );
  });
  const all = () => Promise.all(lives.map((live) => live.next()));
  await all();
  const delays: number[] = [];
  for (const onHand of numbers(1, EVENTS)) {
    const told = all();
    await grpc.process.shop.run(
      operations.adjustStock,
      { productId, delta: 1, reason: "RECEIPT" },
      { caller: system },
    );
    const committed = performance.now();
    const news = await told;
    delays.push(performance.now() - committed);
    expect(new Set(news.map(({ position }) => position)).size).toBe(1);
    expect(new Set(news.map(({ event }) => event?.data?.["onHand"]))).toEqual(new Set([onHand]));
  }
  // On a machine that is busy with other tests most are slower.
  expect(Math.min(...delays)).toBeLessThan(200);
  expect(Math.max(...delays)).toBeLessThan(5_000);
  for (const live of lives) live.leave();
  await expect.poll(() => grpc.openStreams()).toBe(0);
});
