import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import { problem, type StubServer, stubServer } from "../testing/stub-server.ts";
import { rest } from "./rest.ts";

let server: StubServer;
afterEach(() => server.close());

const block = (position: number) => {
  const data = {
    id: `evt_${position}`,
    type: "t",
    trefoilposition: String(position),
    trefoilrole: "SYSTEM",
    data: {},
  };
  return `id: ${position}\nevent: t\ndata: ${JSON.stringify(data)}\n\n`;
};

/** Sends these pieces as they are, and then ends the stream, or cuts it. */
const streams =
  (pieces: readonly string[], end: "ends" | "is cut" | "stays") =>
  async (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    for (const piece of pieces) await new Promise((sent) => response.write(piece, sent));
    if (end === "ends") response.end();
    else if (end === "is cut") response.destroy();
  };

async function shopOn(...serve: Parameters<typeof stubServer>) {
  server = await stubServer(...serve);
  return createShop({ transport: rest(server.url), token: "token", backoff: { baseMs: 0 } });
}

describe("a watch over REST", () => {
  it("reads events however they are cut into pieces, past comments, and comes back with the last position", async () => {
    const [first, second] = [block(8), block(9)];
    const shop = await shopOn(
      streams(["retry: 1000\nid: 7\n\n", ":\n\n", first.slice(0, 9), first.slice(9)], "ends"),
      streams(["id: 8\n\n", second.slice(0, -1)], "is cut"),
      streams([`id: 8\n\n${second}${block(10)}`], "stays"),
    );
    const seen: string[] = [];
    for await (const event of shop.events.watch({ types: ["a", "b"] })) {
      seen.push(event.position);
      if (event.position === "10") break;
    }
    expect(seen).toEqual(["8", "9", "10"]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v2/events/stream?types=a,b",
      "/v2/events/stream?types=a,b&after=8",
      "/v2/events/stream?types=a,b&after=8",
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "text/event-stream",
      authorization: "Bearer token",
    });
  });

  it("fails as the problem says that comes in place of a stream", async () => {
    const shop = await shopOn(problem(404, "ORDER_NOT_FOUND"));
    const stream = shop.orders.watch("ord_1", { after: "3" })[Symbol.asyncIterator]();
    await expect(stream.next()).rejects.toMatchObject({ kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/v2/orders/ord_1/stream?after=3"]);
  });

  it("hangs up when the loop is left", async () => {
    const closed = Promise.withResolvers<void>();
    const shop = await shopOn((request, response) => {
      response.once("close", () => closed.resolve());
      return streams([block(8)], "stays")(request, response);
    });
    for await (const _ of shop.catalog.watchStock("prod_1")) break;
    await expect(closed.promise).resolves.toBeUndefined();
  });
});
