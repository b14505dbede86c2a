import { randomUUIDv7 } from "node:crypto";
import { operations, system, toTypeId } from "@trefoil/domain";
import {
  EventServiceDefinition,
  InventoryServiceDefinition,
  OrderServiceDefinition,
  SupportServiceDefinition,
} from "@trefoil/proto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, numbers, TESTED } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { faultOf, reading } from "../testing/reading.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { streams: { perCaller: 3 } });
});
afterAll(() => grpc.close());

const { adjustStock, postMessage, cancelOrder } = operations;
const bySystem = { caller: system };

describe("a watch", () => {
  it("tells first where it begins, then each event, and goes on from any of them", async () => {
    const { id } = await grpc.newProduct();
    const stock = grpc.client(InventoryServiceDefinition);
    const adjust = (delta: number) =>
      grpc.process.shop.run(adjustStock, { productId: id, delta, reason: "RECEIPT" }, bySystem);
    const live = reading((options) => stock.watchStock({ productId: id }, options));
    const begin = await live.next();
    expect(begin).toEqual({ position: expect.stringMatching(/^\d+$/), event: undefined });
    await adjust(3);
    await adjust(4);
    const [three, seven] = [await live.next(), await live.next()];
    expect([three.event?.data, seven.event?.data]).toMatchObject([{ onHand: 3 }, { onHand: 7 }]);
    expect([three.position, seven.event?.position]).toEqual([three.event?.position, seven.position]);
    live.leave();
    const again = reading((options) => stock.watchStock({ productId: id, after: three.position }, options));
    expect(await again.next()).toEqual({ position: three.position, event: undefined });
    expect(await again.next()).toEqual(seven);
    again.leave();
  });

  it("of an order is its owner's and the staff's", async () => {
    const [owner, other] = [await grpc.newCustomer(), await grpc.newCustomer()];
    const { id } = await grpc.newOrder(owner);
    const watch = (token: string) => {
      const client = grpc.client(OrderServiceDefinition, token);
      return reading((options) => client.watchOrder({ id }, options));
    };
    const lives = [watch(owner.token), watch(grpc.staff)];
    for (const live of lives) expect((await live.next()).event).toBeUndefined();
    await grpc.process.shop.run(cancelOrder, { id }, bySystem);
    for (const live of lives) {
      expect((await live.next()).event).toMatchObject({ type: "trefoil.order.cancelled.v1", subject: id });
      live.leave();
    }
    expect(await faultOf(watch(other.token).next())).toMatchObject({
      code: "NOT_FOUND",
      reason: "ORDER_NOT_FOUND",
    });
  });

  it("of messages hears what is said in any protocol", async () => {
    const owner = await grpc.newCustomer();
    const { id: orderId } = await grpc.newOrder(owner);
    const client = grpc.client(SupportServiceDefinition, owner.token);
    const live = reading((options) => client.watchMessages({ orderId }, options));
    await live.next();
    await grpc.process.shop.run(postMessage, { orderId, text: "Hello" }, await grpc.callOf(owner.token));
    expect((await live.next()).event?.data).toMatchObject({ orderId, message: { text: "Hello" } });
    live.leave();
  });

  it("of events shows each caller what is his, of the types and the subject that he asks for", async () => {
    const [ann, bob] = [await grpc.newCustomer(), await grpc.newCustomer()];
    const watch = (token: string, asked: object) => {
      const client = grpc.client(EventServiceDefinition, token);
      return reading((options) => client.watchEvents(asked, options));
    };
    const mine = watch(ann.token, {});
    const [one, other] = [randomUUIDv7(), randomUUIDv7()];
    const some = watch(grpc.staff, { types: [TESTED], subject: toTypeId("review", other) });
    await Promise.all([mine.next(), some.next()]);
    await grpc.newOrder(bob);
    const { id } = await grpc.newOrder(ann);
    await append(grpc, one, [1]);
    await append(grpc, other, [1]);
    expect((await mine.next()).event).toMatchObject({ type: "trefoil.order.placed.v1", subject: id });
    expect((await some.next()).event?.subject).toBe(toTypeId("review", other));
    mine.leave();
    some.leave();
  });

  it.each([
    ["nobody", undefined, {}, "UNAUTHENTICATED", "TOKEN_REQUIRED"],
    ["whoever gives no position", "staff", { after: "x" }, "INVALID_ARGUMENT", "INVALID_INPUT"],
    ["whoever names no such type", "staff", { types: ["x"] }, "INVALID_ARGUMENT", "INVALID_INPUT"],
  ])("refuses %s before it answers anything", async (_who, as, asked, code, reason) => {
    const client = grpc.client(EventServiceDefinition, as && grpc.staff);
    const live = reading((options) => client.watchEvents(asked, options));
    expect(await faultOf(live.next())).toMatchObject({ code, reason });
  });
});

describe("the end of a watch", () => {
  const watch = (token: string) => {
    const client = grpc.client(EventServiceDefinition, token);
    return reading((options) => client.watchEvents({}, options));
  };

  /** Whether there is room. */
  async function openedBy(token: string): Promise<boolean> {
    const live = watch(token);
    return live
      .next()
      .then(
        () => true,
        () => false,
      )
      .finally(live.leave);
  }

  it("gives its room to another: a caller has so many and no more", async () => {
    const { token } = await grpc.newCustomer();
    const lives = numbers(0, 3).map(() => watch(token));
    for (const live of lives) await live.next();
    expect(await faultOf(watch(token).next())).toMatchObject({
      code: "RESOURCE_EXHAUSTED",
      reason: "TOO_MANY_STREAMS",
      retryAfterSeconds: 10,
    });
    lives[0]?.leave();
    await expect.poll(() => openedBy(token)).toBe(true);
    for (const live of lives) live.leave();
  });

  it("comes with that of the token", async () => {
    const { id } = await grpc.newCustomer();
    const live = watch(await grpc.tokenFor(id, { expiresInSeconds: -4 }));
    expect((await live.next()).event).toBeUndefined();
    expect(await faultOf(live.next())).toMatchObject({ code: "UNAUTHENTICATED", reason: "TOKEN_EXPIRED" });
  });

  it("leaves nothing behind, whoever left", async () => {
    const { token } = await grpc.newCustomer();
    for (const _ of numbers(0, 20)) {
      const live = watch(token);
      await live.next();
      live.leave();
    }
    await expect.poll(() => grpc.openStreams()).toBe(0);
  });
});
