import {
  type ChatRequest,
  EventServiceDefinition,
  InventoryServiceDefinition,
  SupportServiceDefinition,
  type SyncStockRequest,
} from "@trefoil/proto";
import { expect, it } from "vitest";
import { startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { faultOf, type Reading, reading } from "../testing/reading.ts";
import { requests } from "../testing/requests.ts";

it("tells all who stay connected to come back to another server, whether they have said anything or not", async () => {
  const grpc = await startGrpcUnderTest();
  const { id: productId } = await grpc.newProduct();
  const events = grpc.client(EventServiceDefinition, grpc.staff);
  const inventory = grpc.client(InventoryServiceDefinition, grpc.staff);
  const support = grpc.client(SupportServiceDefinition, grpc.staff);
  const watch = reading((options) => events.watchEvents({}, options));
  const counts = requests<SyncStockRequest>({ productId, counted: 1 });
  const sync = reading((options) => inventory.syncStock(counts, options));
  const silentSync = reading((options) => inventory.syncStock(requests<SyncStockRequest>(), options));
  const silentChat = reading((options) => support.chat(requests<ChatRequest>(), options));
  await Promise.all([watch.next(), sync.next()]);
  const told = Promise.all([watch, sync, silentSync, silentChat].map((live) => faultOf(toItsEnd(live))));
  await expect.poll(() => grpc.openStreams()).toBe(4);
  await grpc.stop();
  for (const fault of await told)
    expect(fault).toMatchObject({ code: "UNAVAILABLE", reason: "OVERLOADED", retryAfterSeconds: 1 });
  await grpc.close();
});

/** The watch may still hear of the count before it is told to go. */
async function toItsEnd({ next }: Reading<unknown>): Promise<never> {
  for (;;) await next();
}
