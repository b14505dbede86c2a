import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import type { DueDelivery, Try } from "@trefoil/domain";
import { afterEach, describe, expect, it } from "vitest";
import { authority, certificate, privateKey } from "../testing/test-certificates.ts";
import type { Resolve } from "./resolve-host.ts";
import { createSender, type SenderRules } from "./send-webhook.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(server: net.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on("connection", (socket: net.Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
  return (server.address() as AddressInfo).port;
}

/** Speaks as little HTTP as it is told to. */
const rawServer = (speak: (socket: net.Socket) => void) =>
  listen(net.createServer((socket) => void socket.once("data", () => speak(socket))));

const toLoopback: Resolve = async () => ["127.0.0.1"];

function sender(given: Partial<SenderRules> = {}) {
  const rules = {
    allowPrivate: true,
    resolve: toLoopback,
    timeoutMs: 2_000,
    now: () => new Date(),
    ...given,
  };
  const one = createSender(rules);
  closing.push(() => one.close());
  return one;
}

const delivery = (url: string): DueDelivery => ({
  id: "d",
  endpointId: "e",
  url,
  messageId: "evt_1",
  body: "{}",
  secrets: [`whsec_${Buffer.alloc(32, 7).toString("base64")}`],
  failing: false,
  leasedUntil: new Date(),
});

const send = (url: string, rules?: Partial<SenderRules>): Promise<Try> => sender(rules).send(delivery(url));
const refused = { response: null, error: expect.stringContaining("has no public address") };

describe("a webhook", () => {
  it("goes to no name that resolves to a private address", async () => {
    const reached = http.createServer();
    const port = await listen(reached);
    let requests = 0;
    reached.on("connection", () => requests++);
    for (const address of [
      "127.0.0.1",
      "::1",
      "10.0.0.1",
      "169.254.169.254",
      "::ffff:127.0.0.1",
      "fd00::1",
    ]) {
      const rules = { allowPrivate: false, resolve: async () => [address] };
      expect(await send(`https://rebound.example:${port}/`, rules)).toMatchObject(refused);
    }
    expect(requests).toBe(0);
  });

  it("goes to no name with a private address among public ones", async () => {
    const rules = { allowPrivate: false, resolve: async () => ["93.184.216.34", "10.0.0.1"] };
    expect(await send("https://mixed.example/", rules)).toMatchObject(refused);
  });

  it("says the same of a name that is private and of one that does not exist", async () => {
    const nowhere = () => Promise.reject(Object.assign(new Error("queryA ENOTFOUND"), { code: "ENOTFOUND" }));
    const hidden = await send("https://db.example/", {
      allowPrivate: false,
      resolve: async () => ["10.0.0.1"],
    });
    const missing = await send("https://db.example/", { allowPrivate: false, resolve: nowhere });
    expect(hidden.error).toBe(missing.error);
  });

  it.each([
    "http://127.0.0.1/",
    "https://[::1]/",
    "https://0x7f000001/",
    "https://localhost/",
    "http://a.example/",
  ])("is not sent to %s, even if that was allowed once", async (url) => {
    const result = await send(url, { allowPrivate: false });
    expect(result).toMatchObject({ response: null, error: expect.stringMatching(/^not sent: the URL must/) });
  });

  it("connects to the address that was looked at, and asks for it once", async () => {
    const port = await listen(http.createServer((_, response) => response.end("here")));
    let asked = 0;
    const resolve: Resolve = async () => (asked++ === 0 ? ["127.0.0.1"] : ["127.0.0.2"]);
    const result = await send(`http://no-such-name.test:${port}/`, { resolve });
    expect(result).toMatchObject({ error: null, response: { body: "here" } });
    expect(asked).toBe(1);
  });

  it("follows no redirect", async () => {
    let trapped = 0;
    const trap = await listen(http.createServer(() => trapped++));
    const location = `http://127.0.0.1:${trap}/`;
    const port = await listen(
      http.createServer((_, response) => response.writeHead(307, { location }).end()),
    );
    const result = await send(`http://127.0.0.1:${port}/`);
    expect(result).toMatchObject({
      error: expect.stringContaining("307"),
      response: { headers: { location } },
    });
    expect(trapped).toBe(0);
  });

  it("uses no proxy, whatever the environment says", async () => {
    let proxied = 0;
    const proxy = await listen(http.createServer(() => proxied++).on("connect", () => proxied++));
    const port = await listen(http.createServer((_, response) => response.end()));
    const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"];
    for (const name of names) process.env[name] = `http://127.0.0.1:${proxy}`;
    closing.push(() => names.forEach((name) => void delete process.env[name]));
    expect((await send(`http://receiver.test:${port}/`)).error).toBe(null);
    expect(proxied).toBe(0);
  });

  it("gives up on a receiver that never answers", async () => {
    const port = await rawServer(() => undefined);
    const result = await send(`http://127.0.0.1:${port}/`, { timeoutMs: 200 });
    expect(result).toMatchObject({ response: null, error: "no answer within 0.2 s" });
    expect(result.durationMs).toBeGreaterThanOrEqual(190);
  });

  it("gives up on a name that never resolves", async () => {
    const result = await send("https://slow.example/", {
      timeoutMs: 200,
      resolve: () => new Promise(() => {}),
    });
    expect(result.error).toBe("no answer within 0.2 s");
  });

  it("gives up on headers that come a letter at a time", async () => {
    const port = await rawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nx: ");
      const drip = setInterval(() => socket.write("y"), 20);
      socket.on("close", () => clearInterval(drip));
    });
    expect((await send(`http://127.0.0.1:${port}/`, { timeoutMs: 300 })).error).toBe(
      "no answer within 0.3 s",
    );
  });

  it("refuses headers beyond all measure", async () => {
    const port = await rawServer((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(20_000)}\r\n\r\n`),
    );
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      response: null,
      error: expect.any(String),
    });
  });

  it("reads 4 KiB of a body without an end, and no more", async () => {
    let hungUp: () => void;
    const closed = new Promise<void>((resolve) => {
      hungUp = resolve;
    });
    const port = await listen(
      http.createServer((_, response) => {
        const more = () => {
          while (response.write("a".repeat(1000)));
        };
        response.on("drain", more).on("close", () => hungUp());
        more();
      }),
    );
    const result = await send(`http://127.0.0.1:${port}/`);
    expect(result).toMatchObject({ error: null, response: { status: 200 } });
    expect(result.response?.body).toBe("a".repeat(4096));
    await closed;
  });

  it("has arrived where the status says so, though the body never ends", async () => {
    const port = await listen(http.createServer((_, response) => void response.write("well")));
    const result = await send(`http://127.0.0.1:${port}/`, { timeoutMs: 300 });
    expect(result).toMatchObject({ error: null, response: { status: 200, body: "well" } });
  });

  it("keeps an answer that no text column takes as it is", async () => {
    const port = await listen(
      http.createServer((_, response) => response.end(Buffer.from([97, 0, 255, 0xed, 0xa0, 0x80]))),
    );
    const { response } = await send(`http://127.0.0.1:${port}/`);
    expect(response?.body).toMatch(/^a\ufffd+$/);
  });

  it("fails where the connection is refused or cut", async () => {
    const port = await rawServer((socket) => socket.destroy());
    const results = [await send(`http://127.0.0.1:${port}/`), await send("http://127.0.0.1:9/")];
    for (const result of results) expect(result).toMatchObject({ response: null, error: expect.any(String) });
  });

  it("goes out once more where a kept connection turns out to be closed", async () => {
    let requests = 0;
    const server = http.createServer((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.resetAndDestroy();
      else response.end();
    });
    const one = sender();
    const url = `http://127.0.0.1:${await listen(server)}/`;
    expect((await one.send(delivery(url))).error).toBe(null);
    expect((await one.send(delivery(url))).error).toBe(null);
    expect(requests).toBe(3);
  });

  it("waits as long as the receiver asks", async () => {
    const port = await listen(
      http.createServer((_, response) => response.writeHead(429, { "retry-after": "120" }).end()),
    );
    expect((await send(`http://127.0.0.1:${port}/`)).askedMs).toBe(120_000);
  });
});

describe("a webhook over TLS", () => {
  const tls = (handler: http.RequestListener) =>
    listen(https.createServer({ key: privateKey, cert: certificate }, handler));

  it("goes to the name's address, with the name in the handshake and the request", async () => {
    let seen: unknown;
    const port = await tls((request, response) => {
      seen = [request.headers.host, (request.socket as unknown as { servername: string }).servername];
      response.end("secret");
    });
    const result = await send(`https://receiver.test:${port}/`, { ca: authority });
    expect(result).toMatchObject({ error: null, response: { status: 200, body: "secret" } });
    expect(seen).toEqual([`receiver.test:${port}`, "receiver.test"]);
  });

  it("gives up on a receiver that accepts the connection and says nothing, and hangs up", async () => {
    const hungUp = Promise.withResolvers<void>();
    const port = await rawServer((socket) => socket.once("close", () => hungUp.resolve()));
    const result = await send(`https://receiver.test:${port}/`, { ca: authority, timeoutMs: 200 });
    expect(result).toMatchObject({ response: null, error: "no answer within 0.2 s" });
    await hungUp.promise;
  });

  it("goes to nobody whose certificate is not trusted, or is another name's", async () => {
    let requests = 0;
    const port = await tls(() => requests++);
    const untrusted = await send(`https://receiver.test:${port}/`);
    const another = await send(`https://another.test:${port}/`, { ca: authority });
    expect([untrusted.response, another.response]).toEqual([null, null]);
    expect(untrusted.error).toMatch(/certificate/);
    expect(another.error).toMatch(/altnames/);
    expect(requests).toBe(0);
  });
});
