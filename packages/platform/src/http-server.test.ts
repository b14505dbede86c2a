import { once } from "node:events";
import {
  Agent,
  type IncomingMessage,
  type RequestListener,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { allowSlowBody } from "./http-body-time.ts";
import {
  closeHttpServer,
  createHttpServer,
  type HttpServerOptions,
  ListenError,
  listenHttp,
} from "./http-server.ts";

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => closeHttpServer(server, 0)));
});

async function start(handler: RequestListener, options: HttpServerOptions = {}) {
  const server = createHttpServer(handler, { checkEvery: 20, ...options });
  servers.push(server);
  const { port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "HTTP_PORT" });
  return { server, port };
}

/** A raw connection that collects what it receives. */
async function open(port: number) {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    answer += chunk;
  });
  socket.on("error", () => socket.destroy());
  const received = new Promise<string>((resolve) => socket.once("close", () => resolve(answer)));
  await once(socket, "connect");
  return { socket, received };
}

const ok: RequestListener = (incoming, response) => {
  incoming.resume();
  response.end("ok");
};
const head = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const never = 60_000;

/** A handler whose answers the test releases. */
function held() {
  const waiting = Promise.withResolvers<ServerResponse>();
  return {
    handler: ((_incoming, response) => waiting.resolve(response)) as RequestListener,
    arrived: waiting.promise,
  };
}

test("ends a head that trickles in, within its limit and not Node's 30 s", async () => {
  const { port } = await start(ok, { headersTimeout: 50 });
  const { socket, received } = await open(port);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
  expect(await received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
});

test("ends a connection that never says anything", async () => {
  const { port } = await start(ok, { headersTimeout: 50 });
  expect(await (await open(port)).received).toMatch(/^HTTP\/1\.1 408/);
});

test("ends a body that trickles in", async () => {
  const { port } = await start((incoming) => incoming.resume(), { bodyTimeout: 50 });
  const { socket, received } = await open(port);
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc");
  const answer = await received;
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  expect(answer).toContain('{"type":"about:blank","title":"Request Timeout","status":408}');
});

test("lets a streamed upload take its time, but not be silent", async () => {
  const accept: RequestListener = (incoming) => {
    allowSlowBody(incoming);
    incoming.resume();
  };
  const { port } = await start(accept, { bodyTimeout: 20, idleTimeout: 150 });
  const started = performance.now();
  const { socket, received } = await open(port);
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
  expect(await received).toBe("");
  expect(performance.now() - started).toBeGreaterThan(100);
});

test("refuses sockets above its cap", async () => {
  const { port, server } = await start(ok, { maxConnections: 2 });
  const dropped = once(server, "drop");
  await open(port);
  await open(port);
  expect(await (await open(port)).received).toBe("");
  await dropped;
});

test.each([
  ["no HTTP", "nonsense\r\n\r\n", 400],
  ["a head that is too large", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
  ["no Host", "GET / HTTP/1.1\r\n\r\n", 400],
])("answers %s with %3$i and closes", async (_name, bytes, status) => {
  const { port } = await start(ok);
  const { socket, received } = await open(port);
  socket.write(bytes);
  expect(await received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("closing lets a running request finish and tells its client to close", async () => {
  const { handler, arrived } = held();
  const { port, server } = await start(handler);
  const { socket, received } = await open(port);
  socket.write(head);
  const response = await arrived;
  const closed = closeHttpServer(server, never, 0);
  response.end("done");
  expect(await closed).toBe(true);
  expect(await received).toMatch(/Connection: close\r\n[^]*done$/);
});

test("closing takes no new connection while a request runs", async () => {
  const { handler, arrived } = held();
  const { port, server } = await start(handler);
  const { socket } = await open(port);
  socket.write(head);
  const response = await arrived;
  const closed = closeHttpServer(server, never, 0);
  const late = connect(port, "127.0.0.1");
  await expect(once(late, "connect")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  response.end();
  await closed;
});

test("closing still answers a request that is on its way on an unused connection", async () => {
  const { port, server } = await start(ok);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await answer(port, agent);
  const closed = closeHttpServer(server, never, never);
  const last = await answer(port, agent);
  expect(last.headers.connection).toBe("close");
  expect(await closed).toBe(true);
  agent.destroy();
});

test("closing ends unused connections and those that never spoke", async () => {
  const { port, server } = await start(ok);
  const agent = new Agent({ keepAlive: true });
  await answer(port, agent);
  const { received } = await open(port);
  expect(await closeHttpServer(server, never, 0)).toBe(true);
  expect(await received).toBe("");
  agent.destroy();
});

test("closing ends the connection of a stream that began before", async () => {
  const { handler, arrived } = held();
  const { port, server } = await start(handler);
  const { socket, received } = await open(port);
  socket.write(head);
  const response = await arrived;
  response.write("first ");
  const closed = closeHttpServer(server, never, 0);
  setImmediate(() => setImmediate(() => response.end("last")));
  expect(await closed).toBe(true);
  expect(await received).toContain("last");
});

test("closing does not cut an answer that its client reads slowly", async () => {
  const size = 32 * 1024 * 1024;
  const { handler, arrived } = held();
  const { port, server } = await start(handler);
  const incoming = await new Promise<IncomingMessage>((resolve) => {
    request({ port, host: "127.0.0.1" }, resolve).end();
    void arrived.then((response) => response.end(Buffer.alloc(size)));
  });
  const closed = closeHttpServer(server, never, 0);
  let bytes = 0;
  for await (const chunk of incoming) bytes += (chunk as Buffer).length;
  expect(bytes).toBe(size);
  expect(await closed).toBe(true);
});

test("closing cuts off what outlasts the grace, and says so", async () => {
  const { handler, arrived } = held();
  const { port, server } = await start(handler);
  const { socket, received } = await open(port);
  socket.write(head);
  await arrived;
  expect(await closeHttpServer(server, 20, 0)).toBe(false);
  expect(await received).toBe("");
});

test("closing a server that does not listen is no error", async () => {
  expect(await closeHttpServer(createHttpServer(ok))).toBe(true);
});

test("says what to do about a taken port", async () => {
  const { port } = await start(ok);
  const second = createHttpServer(ok);
  const attempt = listenHttp(second, { port, host: "127.0.0.1", setting: "HTTP_PORT" });
  await expect(attempt).rejects.toThrow(ListenError);
  await expect(attempt).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or set HTTP_PORT`,
  );
});

async function answer(port: number, agent: Agent): Promise<IncomingMessage> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: "127.0.0.1", agent }, resolve).on("error", reject).end();
  });
  expect(await text(incoming)).toBe("ok");
  return incoming;
}
