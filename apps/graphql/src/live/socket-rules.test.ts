import { get } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, type Knock, openSocket, type SocketClient } from "../testing/socket-client.ts";

let shop: GraphqlUnderTest;
const open = new Set<SocketClient>();

const EVENTS = "subscription { events(begin: true) { position event { type } } }";

beforeAll(async () => {
  const sockets = { operations: 5, perCaller: 3, perAddress: 6, initMs: 500, messagesAtOnce: 50 };
  const http = { streams: { perCaller: 6, heartbeatMs: 200 } };
  const env = { CORS_ORIGINS: "https://shop.example" };
  shop = await startGraphqlUnderTest({ env, http, graphql: { sockets } });
});
afterEach(async () => {
  for (const { hangUp, closed } of open) {
    hangUp();
    await closed;
  }
  open.clear();
});
afterAll(() => shop.close());

async function kept(opening: Promise<SocketClient>): Promise<SocketClient> {
  const client = await opening;
  open.add(client);
  return client;
}
const socket = (knock: Knock = {}) => kept(connect(shop.endpoint, knock));
const bareSocket = (knock: Knock = {}) => kept(openSocket(shop.endpoint, knock));

const init = (token: string) => ({ type: "connection_init", payload: { Authorization: `Bearer ${token}` } });

describe("a socket is closed", () => {
  it.each([
    ["by 4400 for what is no JSON", "{", 4400, "MALFORMED_JSON"],
    ["by 4400 for JSON that says a thing twice", '{"type":"ping","type":"ping"}', 4400, "MALFORMED_JSON"],
    ["by 4400 for what is no message", { type: "hello" }, 4400, "UNKNOWN_MESSAGE"],
    ["by 4400 for what only servers say", { id: "1", type: "next", payload: {} }, 4400, "UNKNOWN_MESSAGE"],
    [
      "by 4400 for a question without text",
      { id: "1", type: "subscribe", payload: {} },
      4400,
      "Invalid message received",
    ],
    [
      "by 4400 for an id that is too long",
      { id: "x".repeat(300), type: "subscribe", payload: { query: "{ a }" } },
      4400,
      "ID_TOO_LONG",
    ],
    [
      "by 4401 for a question before the beginning",
      { id: "1", type: "subscribe", payload: { query: "{ a }" } },
      4401,
      "Unauthorized",
    ],
    ["by 4403 for a token that is none", init("nonsense"), 4403, "TOKEN_INVALID"],
    [
      "by 4403 for a token that is no text",
      { type: "connection_init", payload: { authorization: 1 } },
      4403,
      "TOKEN_INVALID",
    ],
    [
      "by 1009 for a message that is too long",
      { type: "ping", payload: { a: "x".repeat(70_000) } },
      1009,
      "",
    ],
  ])("%s", async (_title, message, code, reason) => {
    const client = await bareSocket();
    client.send(message);
    expect(await client.closed).toEqual({ code, reason });
  });

  it("by 4403 for a token that is over, also when it came with the request", async () => {
    const token = await shop.tokenFor(shop.alice.id, { expiresInSeconds: -60 });
    const client = await bareSocket({ headers: { Authorization: `Bearer ${token}` } });
    client.send({ type: "connection_init" });
    expect(await client.closed).toEqual({ code: 4403, reason: "TOKEN_EXPIRED" });
  });

  it.each([[["graphql-ws"]], [[]]])("by 4406 when it does not speak the protocol: %j", async (protocols) => {
    const { status, code } = await knockWith(protocols);
    expect([status, code]).toEqual([101, 4406]);
  });

  it("by 4408 when nothing is said at all", async () => {
    const client = await bareSocket();
    expect(await client.closed).toEqual({ code: 4408, reason: "Connection initialisation timeout" });
  });

  it("by 4409 when an id is used twice", async () => {
    const client = await socket({ as: shop.sam.token });
    client.ask("1", EVENTS);
    await client.news("1");
    client.ask("1", EVENTS);
    expect(await client.closed).toEqual({ code: 4409, reason: "Subscriber for 1 already exists" });
  });

  it("by 4409 without a word when that id is too long for one", async () => {
    const client = await socket({ as: shop.sam.token });
    const id = "x".repeat(200);
    client.ask(id, EVENTS);
    client.ask(id, EVENTS);
    expect(await client.closed).toEqual({ code: 4409, reason: "" });
    expect(shop.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("by 4429 when it begins twice, or says too much", async () => {
    const twice = await socket();
    twice.send({ type: "connection_init" });
    expect(await twice.closed).toEqual({ code: 4429, reason: "Too many initialisation requests" });
    const loud = await socket();
    for (let n = 0; n < 60; n++) loud.send({ type: "ping" });
    expect(await loud.closed).toEqual({ code: 4429, reason: "TOO_MANY_MESSAGES" });
    const beating = await socket();
    for (let n = 0; n < 60; n++) beating.ws.ping();
    expect(await beating.closed).toEqual({ code: 4429, reason: "TOO_MANY_MESSAGES" });
  });

  it("at the end of its token, not before and not much later", async () => {
    // Five seconds are allowed to clocks that differ.
    const token = await shop.tokenFor(shop.alice.id, { expiresInSeconds: -3 });
    const end = shop.process.tokens.verify(token).then(({ expiresAt }) => expiresAt + 5_000);
    const client = await socket({ as: token });
    client.ask("1", EVENTS);
    await client.news("1");
    expect(await client.closed).toEqual({ code: 4403, reason: "TOKEN_EXPIRED" });
    const late = Date.now() - (await end);
    expect(late).toBeGreaterThanOrEqual(-20);
    expect(late).toBeLessThan(1_000);
  });

  it("when it shows no sign of life, and lives on when it does", async () => {
    const alive = await socket({ as: shop.sam.token });
    const dead = await socket({ autoPong: false });
    expect((await dead.closed).code).toBe(1006);
    alive.ask("1", EVENTS);
    expect((await alive.news("1")).data.events.event).toBeNull();
  });
});

describe("there is room for", () => {
  it("so many operations on a socket", async () => {
    const client = await socket({ as: shop.sam.token });
    for (const id of "12345") client.ask(id, EVENTS);
    for (const id of "12345") await client.news(id);
    client.ask("6", "{ __typename }");
    const { type, payload } = await client.next("6");
    expect([type, payload[0].extensions.reason]).toEqual(["error", "TOO_MANY_STREAMS"]);
    client.send({ id: "1", type: "complete" });
    client.ask("7", "{ __typename }");
    expect((await client.news("7")).data).toEqual({ __typename: "Query" });
  });

  it("so many streams of a caller, whatever carries them", async () => {
    const { token } = await shop.newCustomer();
    const [one, other] = [await socket({ as: token }), await socket({ as: token })];
    for (const id of "123") one.ask(id, EVENTS);
    for (const id of "456") other.ask(id, EVENTS);
    for (const id of "123") await one.news(id);
    for (const id of "456") await other.news(id);
    other.ask("7", EVENTS);
    expect((await other.next("7")).payload[0].extensions).toMatchObject({
      reason: "TOO_MANY_STREAMS",
      code: "RATE_LIMITED",
    });
    one.hangUp();
    await expect
      .poll(async () => {
        other.ask("8", EVENTS);
        const { type } = await other.next("8");
        other.send({ id: "8", type: "complete" });
        return type;
      })
      .toBe("next");
  });

  it("so many sockets of a caller", async () => {
    const { token } = await shop.newCustomer();
    const mine = [await socket({ as: token }), await socket({ as: token }), await socket({ as: token })];
    const fourth = await bareSocket();
    fourth.send(init(token));
    expect(await fourth.closed).toEqual({ code: 1013, reason: "TOO_MANY_SOCKETS" });
    mine[0]?.hangUp();
    await expect
      .poll(() =>
        socket({ as: token }).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
  });

  it("so many sockets from one address", async () => {
    for (let n = 0; n < 6; n++) await socket();
    expect((await knockWith(["graphql-transport-ws"])).status).toBe(429);
  });
});

it("answers a ping, and does not give back what came with it", async () => {
  const client = await socket();
  client.send({ type: "ping", payload: { a: 1 } });
  expect(await client.next()).toEqual({ type: "pong" });
});

it("is for pages of its own origin and of those that may call the API", async () => {
  const allowed = ["https://shop.example", shop.url, undefined];
  for (const origin of allowed) expect((await knockWith(["graphql-transport-ws"], origin)).status).toBe(101);
  expect((await knockWith(["graphql-transport-ws"], "https://other.example")).status).toBe(403);
});

it("is at one path only", async () => {
  const answer = await new Promise<number>((resolve) => {
    get(`${shop.url}/graphql/other`, { headers: handshake(["graphql-transport-ws"]) }).on(
      "response",
      (response) => {
        resolve(response.statusCode as number);
        response.destroy();
      },
    );
  });
  expect(answer).toBe(404);
});

function handshake(protocols: readonly string[]): Record<string, string> {
  const headers = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13" };
  const key = { "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" };
  return protocols.length === 0
    ? { ...headers, ...key }
    : { ...headers, ...key, "Sec-WebSocket-Protocol": protocols.join(", ") };
}

/** The first byte of a frame that closes. */
const CLOSE = 0x88;

/** Knocks as a bare HTTP client: a library would refuse what it has not asked for. The code is that of the first frame. */
function knockWith(
  protocols: readonly string[],
  origin?: string,
): Promise<{ status: number; code?: number }> {
  return new Promise((resolve, reject) => {
    const headers = { ...handshake(protocols), ...(origin !== undefined && { Origin: origin }) };
    const request = get(shop.endpoint, { headers });
    request.on("response", (response) => {
      response.destroy();
      resolve({ status: response.statusCode as number });
    });
    request.on("upgrade", (_response, connection, head) => {
      const read = (frame: Buffer) => {
        connection.destroy();
        resolve(frame[0] === CLOSE ? { status: 101, code: frame.readUInt16BE(2) } : { status: 101 });
      };
      if (head.length > 0) read(head);
      else connection.once("data", read);
    });
    request.on("error", reject);
  });
}
