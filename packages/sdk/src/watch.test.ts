import { describe, expect, it } from "vitest";
import { createShop } from "./create-shop.ts";
import { connectionFailed, ShopError } from "./errors.ts";
import type { ShopOptions } from "./options.ts";
import { type Step, scripted, throws } from "./testing/scripted-transport.ts";
import type { Watched } from "./transport.ts";

const event = (position: number): Watched => ({ position: String(position), event: { position } as never });
const start = (position: number): Watched => ({ position: String(position) });

/** A stream that says these things and then ends, or fails. */
const tells = (told: readonly Watched[], failure?: Error): Step =>
  async function* stream() {
    yield* told;
    if (failure !== undefined) throw failure;
  } as Step;

function shopOn(steps: Step[], options: Partial<ShopOptions> = {}) {
  const transport = scripted(...steps);
  return { transport, shop: createShop({ transport, backoff: { baseMs: 0 }, ...options }) };
}

async function positions(stream: AsyncIterable<{ readonly position: unknown }>, count: number) {
  const seen: unknown[] = [];
  for await (const { position } of stream) {
    seen.push(position);
    if (seen.length === count) break;
  }
  return seen;
}

const lost = connectionFailed("lost");

describe("a watch", () => {
  it("goes on after the last event whenever the stream ends or breaks", async () => {
    const { shop, transport } = shopOn([
      tells([start(7), event(8)]),
      tells([start(8), event(9)], lost),
      throws(lost),
      tells([start(9), event(10), event(11)]),
    ]);
    expect(await positions(shop.events.watch({ types: ["t"] }), 4)).toEqual([8, 9, 10, 11]);
    expect(transport.asked.map(({ input }) => input)).toEqual([
      { types: ["t"], after: undefined },
      { types: ["t"], after: "8" },
      { types: ["t"], after: "9" },
      { types: ["t"], after: "9" },
    ]);
  });

  it("goes on from where it began when it was cut before the first event", async () => {
    const { shop, transport } = shopOn([tells([start(7)], lost), tells([start(7), event(8)])]);
    expect(await positions(shop.orders.watch("ord_1"), 1)).toEqual([8]);
    expect(transport.asked.at(-1)?.input).toEqual({ id: "ord_1", after: "7" });
  });

  it("is not opened again when the shop says that it may not be", async () => {
    const refused = new ShopError({ kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND", detail: "gone" });
    const { shop, transport } = shopOn([tells([start(7), event(8)], lost), throws(refused)]);
    await expect(positions(shop.orders.watch("ord_1"), 2)).rejects.toBe(refused);
    expect(transport.asked).toHaveLength(2);
  });

  it("asks for a new token when the old one is over", async () => {
    const expired = new ShopError({ kind: "UNAUTHENTICATED", reason: "TOKEN_EXPIRED", detail: "over" });
    let tokens = 0;
    const { shop, transport } = shopOn(
      [tells([start(7), event(8)]), throws(expired), tells([start(8), event(9)])],
      { token: () => `token ${++tokens}` },
    );
    expect(await positions(shop.catalog.watchStock("prod_1", { after: "7" }), 2)).toEqual([8, 9]);
    expect(transport.asked.map(({ attempt }) => attempt.token)).toEqual(["token 1", "token 1", "token 2"]);
  });

  it("ends with the stream, and fails with it, where nothing may be tried again", async () => {
    const { shop } = shopOn([tells([event(8)]), tells([event(9)], lost)], { maxAttempts: 1 });
    expect(await positions(shop.events.watch(), 2)).toEqual([8]);
    await expect(positions(shop.events.watch(), 2)).rejects.toBe(lost);
  });

  it("gives up at once when its caller does", async () => {
    const caller = new AbortController();
    const { shop } = shopOn([
      async function* stream({ attempt }: { attempt: { signal: AbortSignal } }) {
        yield event(8);
        await new Promise((_resolve, reject) =>
          attempt.signal.addEventListener("abort", () => reject(attempt.signal.reason)),
        );
      } as Step,
    ]);
    const stream = shop.events.watch({}, { signal: caller.signal })[Symbol.asyncIterator]();
    await stream.next();
    const waiting = stream.next();
    caller.abort("never mind");
    await expect(waiting).rejects.toBe("never mind");
  });
});
