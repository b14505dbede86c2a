import { randomUUIDv7 } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { append, numbers, TESTED } from "../testing/appended-events.ts";
import { openEvents } from "../testing/events-client.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect } from "../testing/socket-client.ts";

const query = `subscription { events(filter: { types: ["${TESTED}"] }, begin: true) { event { version data } } }`;
const EVENTS = 1_000;

let shop: GraphqlUnderTest;
/** The server's ends of all connections. */
const sockets = new Set<Socket>();
const noticed = (message: unknown) => {
  const { socket } = message as { readonly socket: Socket };
  sockets.add(socket.once("close", () => sockets.delete(socket)));
};

beforeAll(async () => {
  subscribe("net.server.socket", noticed);
  shop = await startGraphqlUnderTest();
});
afterAll(async () => {
  unsubscribe("net.server.socket", noticed);
  await shop.close();
});

/** Appends 10 MB of events; the most that the server held unsent for one connection between them. */
async function writeMany(): Promise<number> {
  const streamId = randomUUIDv7();
  let most = 0;
  for (const from of numbers(0, EVENTS / 50)) {
    await append(shop, streamId, numbers(from * 50 + 1, 50), { pad: "x".repeat(10_000) });
    most = Math.max(most, ...[...sockets].map(({ writableLength }) => writableLength));
  }
  return most;
}

it("holds one event for each subscription of a socket that is not read, and goes on when it is read again", async () => {
  const client = await connect(shop.endpoint, { as: shop.sam.token });
  const ids = ["1", "2", "3"];
  for (const id of ids) client.ask(id, query);
  for (const id of ids) await client.news(id);
  client.ws.pause();
  const most = await writeMany();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(ids.length * 15_000);
  client.ws.resume();
  for (const id of ids) {
    const seen: number[] = [];
    for (const _ of numbers(0, EVENTS)) seen.push((await client.news(id)).data.events.event.version);
    expect(seen).toEqual(numbers(1, EVENTS));
  }
  client.hangUp();
  await client.closed;
});

it("does not listen to who does not read", async () => {
  await append(shop, randomUUIDv7(), numbers(1, 100), { pad: "x".repeat(10_000) });
  const client = await connect(shop.endpoint, { as: shop.sam.token });
  client.ws.pause();
  const query = "{ events(last: 100) { nodes { data } } }";
  for (const id of numbers(1, 20)) client.ask(String(id), query);
  const behind = () => [...sockets].find(({ writableLength }) => writableLength > 64 * 1024);
  await expect.poll(behind).toBeDefined();
  const connection = behind() as Socket;
  const before = connection.bytesRead;
  for (const _ of numbers(0, 100)) client.send({ type: "ping", payload: { pad: "x".repeat(50_000) } });
  await shop.ask("{ __typename }");
  expect(connection.bytesRead - before).toBeLessThan(500_000);
  client.ws.resume();
  for (const id of numbers(1, 20))
    expect((await client.news(String(id))).data.events.nodes).toHaveLength(100);
  expect((await client.next()).type).toBe("complete");
  client.hangUp();
  await client.closed;
});

it("holds a few events of a stream that is not read, and goes on when it is read again", async () => {
  const events = await openEvents(shop.endpoint, { query, as: shop.sam.token });
  await events.next();
  events.response.pause();
  const most = await writeMany();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(100_000);
  events.response.resume();
  const seen: number[] = [];
  for (const _ of numbers(0, EVENTS)) seen.push((await events.news()).data.events.event.version);
  expect(seen).toEqual(numbers(1, EVENTS));
  events.hangUp();
});
