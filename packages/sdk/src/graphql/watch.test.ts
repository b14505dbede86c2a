import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import { problem, type StubServer, stubServer } from "../testing/stub-server.ts";
import { documents, type GraphQLOptions, graphql } from "./index.ts";

let server: StubServer;
/** What was sent, request by request. */
let variables: unknown[];
afterEach(() => server.close());

const next = (result: object) => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
const complete = "event: complete\ndata:\n\n";
const begins = (position: number) => next({ data: { events: { position: `${position}`, event: null } } });
const tells = (position: number) =>
  next({
    data: { events: { position: `${position}`, event: { id: `evt_${position}`, position: `${position}` } } },
  });
const fails = (code: string, reason = code) =>
  next({ data: null, errors: [{ message: "It went wrong.", extensions: { code, reason } }] });

/** Sends these pieces as they are, and then ends the stream, or cuts it. */
const streams =
  (pieces: readonly string[], end: "ends" | "is cut" | "stays") =>
  async (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    for (const piece of pieces) await new Promise((sent) => response.write(piece, sent));
    if (end === "ends") response.end();
    else if (end === "is cut") response.destroy();
  };

type Serve = Parameters<typeof stubServer>[number];

async function shopOn(serve: readonly Serve[], options?: GraphQLOptions) {
  variables = [];
  server = await stubServer(
    ...serve.map(
      (one): Serve =>
        async (request, response) => {
          variables.push(((await json(request)) as { variables: unknown }).variables);
          return one(request, response);
        },
    ),
  );
  const token = () => `token-${server.requests.length}`;
  return createShop({ transport: graphql(server.url, options), token, backoff: { baseMs: 0 } });
}

async function positions(
  stream: AsyncIterable<{ readonly position: string }>,
  last: string,
): Promise<string[]> {
  const seen: string[] = [];
  for await (const { position } of stream) {
    seen.push(position);
    if (position === last) break;
  }
  return seen;
}

describe("a watch over GraphQL", () => {
  it("reads events however they are cut into pieces, past comments, and comes back with the last position", async () => {
    const [first, second] = [tells(8), tells(9)];
    const shop = await shopOn([
      streams([":\n\n", begins(7), ":\n\n", first.slice(0, 9), first.slice(9), complete], "stays"),
      streams([begins(8), second.slice(0, -1)], "is cut"),
      streams([`${begins(8)}${second}${tells(10)}`], "stays"),
    ]);
    expect(await positions(shop.events.watch({ types: ["a"] }), "10")).toEqual(["8", "9", "10"]);
    expect(variables).toEqual([
      { filter: { types: ["a"] }, begin: true },
      { filter: { types: ["a"] }, begin: true, after: "8" },
      { filter: { types: ["a"] }, begin: true, after: "8" },
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "text/event-stream",
      authorization: "Bearer token-0",
    });
  });

  it.each([
    ["a problem document", problem(404, "ORDER_NOT_FOUND")],
    ["an event", streams([fails("NOT_FOUND", "ORDER_NOT_FOUND"), complete], "ends")],
  ])("fails as %s says that comes in place of a stream", async (_what, serve) => {
    const shop = await shopOn([serve]);
    const stream = shop.orders.watch("ord_1", { after: "3" })[Symbol.asyncIterator]();
    await expect(stream.next()).rejects.toMatchObject({ kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND" });
    expect(variables).toEqual([{ id: "ord_1", after: "3", begin: true }]);
  });

  it("is opened again with a new token when the old one expires on the way", async () => {
    const shop = await shopOn([
      streams([begins(7), tells(8), fails("UNAUTHENTICATED", "TOKEN_EXPIRED"), complete], "ends"),
      streams([fails("UNAUTHENTICATED", "TOKEN_EXPIRED"), complete], "ends"),
      streams([begins(8), tells(9)], "stays"),
    ]);
    expect(await positions(shop.events.watch(), "9")).toEqual(["8", "9"]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-0",
      "Bearer token-0",
      "Bearer token-2",
    ]);
  });

  it("sends its text when the hash is not known, and goes on as if it had", async () => {
    const shop = await shopOn(
      [
        streams([fails("PERSISTED_QUERY_NOT_FOUND"), complete], "ends"),
        streams([begins(7), tells(8)], "stays"),
      ],
      { persisted: true },
    );
    expect(await positions(shop.events.watch(), "8")).toEqual(["8"]);
  });

  it("hangs up when the loop is left", async () => {
    const closed = Promise.withResolvers<void>();
    const shop = await shopOn([
      (request, response) => {
        response.once("close", () => closed.resolve());
        return streams(
          [next({ data: { stockChanged: { position: "8", event: { position: "8" } } } })],
          "stays",
        )(request, response);
      },
    ]);
    for await (const _ of shop.catalog.watchStock("prod_1")) break;
    await expect(closed.promise).resolves.toBeUndefined();
  });

  it("is typed by its document for those who subscribe themselves", async () => {
    await shopOn([streams([begins(7), tells(8), complete], "ends")]);
    const answers = graphql(server.url).subscribe(documents.WatchEvents, { begin: true });
    const seen = (await Array.fromAsync(answers)).map(({ data }) => data.events?.event?.id);
    expect(seen).toEqual([undefined, "evt_8"]);
  });
});
