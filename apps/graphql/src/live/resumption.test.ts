import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { append, numbers, TESTED } from "../testing/appended-events.ts";
import { openEvents } from "../testing/events-client.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect } from "../testing/socket-client.ts";

const query = `subscription ($after: String) {
  events(filter: { types: ["${TESTED}"] }, after: $after) { position event { version } }
}`;
const CUTS = 200;

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

/** A stream that is resumed: how to take its next event, and how to cut it. */
interface Opened {
  next(): Promise<{ readonly position: string; readonly event: { readonly version: number } }>;
  cut(): void;
}

async function overSocket(after: string): Promise<Opened> {
  const client = await connect(shop.endpoint, { as: shop.sam.token });
  client.ask("1", query, { after });
  return { next: async () => (await client.news("1")).data.events, cut: client.hangUp };
}

async function asEvents(after: string): Promise<Opened> {
  const client = await openEvents(shop.endpoint, { query, variables: { after }, as: shop.sam.token });
  return { next: async () => (await client.news()).data.events, cut: client.hangUp };
}

/** Writes until it is told to stop; how much was written. */
function startWriter(streamId: string): { stop(): Promise<number> } {
  let written = 0;
  let writing = true;
  const done = (async () => {
    while (writing) {
      const size = 1 + Math.floor(Math.random() * 5);
      await append(shop, streamId, numbers(written + 1, size));
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

it.each([
  ["over WebSocket", [overSocket]],
  ["as server-sent events", [asEvents]],
  ["over both in turns", [overSocket, asEvents]],
])(
  "misses nothing and repeats nothing, cut 200 times while events are written: %s",
  async (_title, ways) => {
    let after = String(await shop.process.shop.log.head());
    const writer = startWriter(randomUUIDv7());
    const seen: number[] = [];
    const take = async (stream: Opened): Promise<void> => {
      const { position, event } = await stream.next();
      seen.push(event.version);
      after = position;
    };
    for (const cut of numbers(0, CUTS)) {
      const stream = await (ways[cut % ways.length] as typeof overSocket)(after);
      for (const _ of numbers(0, Math.floor(Math.random() * 4))) await take(stream);
      stream.cut();
    }
    const written = await writer.stop();
    const last = await overSocket(after);
    while (seen.length < written) await take(last);
    last.cut();
    expect(seen).toEqual(numbers(1, written));
    expect(written).toBeGreaterThan(CUTS);
  },
  60_000,
);
