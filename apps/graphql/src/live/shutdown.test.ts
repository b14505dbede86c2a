import { expect, it } from "vitest";
import { openEvents } from "../testing/events-client.ts";
import { startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, openSocket } from "../testing/socket-client.ts";

const query = "subscription { events(begin: true) { position event { type } } }";

it("completes what runs on a socket, and closes it by 1001, whoever listens", async () => {
  const shop = await startGraphqlUnderTest();
  const client = await connect(shop.endpoint, { as: shop.sam.token });
  const deaf = await connect(shop.endpoint, { as: shop.sam.token });
  const silent = await openSocket(shop.endpoint);
  const events = await openEvents(shop.endpoint, { query, as: shop.sam.token });
  for (const id of ["1", "2"]) client.ask(id, query);
  for (const id of ["1", "2"]) await client.news(id);
  await events.news();
  deaf.ws.pause();
  const began = performance.now();
  const closed = shop.close();
  expect([(await client.next("1")).type, (await client.next("2")).type]).toEqual(["complete", "complete"]);
  expect(await client.closed).toEqual({ code: 1001, reason: "GOING_AWAY" });
  expect((await silent.closed).code).toBe(1001);
  expect(await events.next()).toBeUndefined();
  await closed;
  expect(performance.now() - began).toBeLessThan(5_000);
  deaf.hangUp();
});

it("takes nobody in any more", async () => {
  const shop = await startGraphqlUnderTest();
  const client = await connect(shop.endpoint, { as: shop.sam.token });
  const closed = shop.close();
  await expect(openSocket(shop.endpoint)).rejects.toThrow();
  await client.closed;
  await closed;
});
