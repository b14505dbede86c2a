import type { Duplex } from "node:stream";
import { afterEach, expect, it } from "vitest";
import type { MakeApp } from "./http-app.ts";
import { connectRaw, type HttpUnderTest, startHttpUnderTest } from "./testing/http-under-test.ts";

const HOST = "Host: shop.example";
const UPGRADE = ["Connection: Upgrade", "Upgrade: websocket"];

/** Takes upgrades of /echo and sends back what comes. At the end it says goodbye to the first of them alone. */
function echo(events: string[] = []): MakeApp {
  const sockets = new Set<Duplex>();
  return (front) => ({
    enter(exchange) {
      if (exchange.path !== "/plain") return false;
      front.responder.respond(exchange, { status: 200, body: "plain", type: "text/plain" });
      return true;
    },
    upgrade(request, socket, head) {
      if (request.url !== "/echo") return false;
      sockets.add(socket);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n\r\n[${head.toString()}]`);
      socket.on("data", (chunk) => socket.write(chunk));
      return true;
    },
    async close() {
      events.push(`stopping: ${front.stopping?.aborted}`);
      const [first] = sockets;
      await new Promise<void>((done) => {
        if (first === undefined) done();
        else first.end("goodbye", done);
      });
    },
  });
}

let server: HttpUnderTest;
afterEach(() => server.close());

it("a request to upgrade goes to the app that claims it, with what came after its head", async () => {
  server = await startHttpUnderTest([() => ({}), echo()]);
  const connection = connectRaw(server.port);
  connection.send("GET /echo HTTP/1.1", HOST, ...UPGRADE, "", "early");
  expect(await connection.until(/\[early\]/)).toMatch(/^HTTP\/1.1 101/);
  connection.send("late");
  expect(await connection.until(/late/)).toMatch(/\[early\]late$/);
});

it("a request to upgrade that no app claims is answered 404 and closed", async () => {
  server = await startHttpUnderTest([echo()]);
  const connection = connectRaw(server.port);
  connection.send("GET /elsewhere HTTP/1.1", HOST, ...UPGRADE, "", "");
  const answer = await connection.ended();
  expect(answer).toMatch(/^HTTP\/1.1 404 Not Found\r\n/);
  expect(JSON.parse(answer.slice(answer.indexOf("{")))).toMatchObject({ status: 404 });
});

it("an offer to upgrade to something else, or where nobody upgrades, is a request like others", async () => {
  server = await startHttpUnderTest([echo()]);
  const h2c = connectRaw(server.port);
  h2c.send("GET /plain HTTP/1.1", HOST, "Connection: Upgrade, close", "Upgrade: h2c", "", "");
  expect(await h2c.ended()).toMatch(/^HTTP\/1.1 200 OK[\s\S]*plain$/);
  await server.close();
  server = await startHttpUnderTest([]);
  const nobody = connectRaw(server.port);
  nobody.send("GET /health/live HTTP/1.1", HOST, "Connection: Upgrade, close", "Upgrade: websocket", "", "");
  expect(await nobody.ended()).toMatch(/^HTTP\/1.1 200 OK/);
});

it("at the end each app ends its own connections, and what is left is cut off", async () => {
  const events: string[] = [];
  server = await startHttpUnderTest([echo(events)]);
  const [first, second] = [connectRaw(server.port), connectRaw(server.port)];
  first.send("GET /plain HTTP/1.1", HOST, "", "");
  await first.until(/plain$/); // a connection that was one of requests before is nobody's unused one
  for (const connection of [first, second]) {
    connection.send("GET /echo HTTP/1.1", HOST, ...UPGRADE, "", "");
    await connection.until(/\[\]/);
  }
  expect(await server.shutdown.start("a test")).toBe(0);
  expect(await first.ended()).toMatch(/\[\]goodbye$/);
  expect(await second.ended()).toMatch(/\[\]$/);
  expect(events).toEqual(["stopping: true"]);
});

it("an upgrade that comes while the server stops is refused", async () => {
  const stopping = AbortSignal.abort();
  server = await startHttpUnderTest([echo()], { stopping });
  const connection = connectRaw(server.port);
  connection.send("GET /echo HTTP/1.1", HOST, ...UPGRADE, "", "");
  expect(await connection.ended()).toMatch(/^HTTP\/1.1 503 Service Unavailable/);
});
