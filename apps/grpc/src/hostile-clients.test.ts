import { type ClientHttp2Session, connect, constants } from "node:http2";
import { connect as connectTcp, type Socket } from "node:net";
import { CatalogServiceDefinition } from "@trefoil/proto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers } from "./testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "./testing/grpc-under-test.ts";
import { answerTo, begin, closing, framed, withSession } from "./testing/raw-client.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(() => grpc.close());

const GET = "catalog.v1.CatalogService/GetProduct";
const LIST = framed(Buffer.alloc(0));
const MEGABYTE = 1_000_000;

/** Serves others, as if nothing were. */
const serves = async () =>
  (await grpc.client(CatalogServiceDefinition).listCategories({})).categories.length === 1;

/** Bytes that the process has grown by during the work. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  await work();
  return process.memoryUsage.rss() - before;
}

const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const [DATA, HEADERS, RST_STREAM, SETTINGS, CONTINUATION] = [0, 1, 3, 4, 9];
const END_HEADERS = 4;

function frame(type: number, flags: number, streamId: number, payload: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(streamId, 5);
  return Buffer.concat([head, payload]);
}

/** HPACK without its tables: names and values as they are. */
function headerBlock(headers: Readonly<Record<string, string>>): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.of(value.length), Buffer.from(value)]);
  return Buffer.concat(
    Object.entries(headers).flatMap(([name, value]) => [Buffer.of(0), text(name), text(value)]),
  );
}

const block = headerBlock({
  ":method": "POST",
  ":scheme": "http",
  ":path": `/trefoil.${GET}`,
  ":authority": "localhost",
  "content-type": "application/grpc",
  te: "trailers",
});

/** Writes frames, by hand and without waiting for anything, and reads until the server has closed the connection. */
async function flood(frames: Iterable<Buffer>): Promise<void> {
  const socket = await open();
  const closed = closing(socket);
  for (const one of frames) {
    if (socket.destroyed) return;
    await sent(socket, one);
  }
  await closed;
}

async function open(): Promise<Socket> {
  const socket = connectTcp(grpc.port, "127.0.0.1")
    .on("error", () => undefined)
    .resume();
  await sent(socket, Buffer.concat([PREFACE, frame(SETTINGS, 0, 0)]));
  return socket;
}

/** Whatever the server makes of it. */
async function sent(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return;
  await new Promise<void>((done) => socket.once("drain", done).once("close", done));
}

describe("a server stays small and serves others while a client", () => {
  it("opens 5,000 calls over 50 connections and ends none of them", async () => {
    const sessions: ClientHttp2Session[] = [];
    const grown = await growth(async () => {
      const codes = numbers(0, 50).flatMap(() => {
        const session = connect(`http://${grpc.address}`).on("error", () => undefined);
        sessions.push(session);
        return numbers(0, 100).map(() => answerTo(begin(session, GET)));
      });
      const refused: string[] = [];
      for (const told of codes) void told.then(({ code }) => refused.push(code));
      await expect.poll(() => refused.length).toBe(4_000);
      expect(new Set(refused)).toEqual(new Set(["RESOURCE_EXHAUSTED"]));
    });
    expect(grown).toBeLessThan(200 * MEGABYTE);
    for (const session of sessions) session.destroy();
    await expect.poll(serves).toBe(true);
  });

  it("opens calls and resets them as fast as it can", async () => {
    function* resets() {
      for (let id = 1; id < 2_000_000; id += 2)
        yield Buffer.concat([
          frame(HEADERS, END_HEADERS, id, block),
          frame(RST_STREAM, 0, id, Buffer.from([0, 0, 0, 8])),
        ]);
    }
    expect(await growth(() => flood(resets()))).toBeLessThan(100 * MEGABYTE);
    expect(await serves()).toBe(true);
  });

  it("never comes to the end of its headers", async () => {
    function* endless() {
      yield frame(HEADERS, 0, 1, block);
      for (let at = 0; at < 1_000_000; at++)
        yield frame(CONTINUATION, 0, 1, headerBlock({ [`x-${at}`]: "x".repeat(100) }));
    }
    expect(await growth(() => flood(endless()))).toBeLessThan(50 * MEGABYTE);
    expect(await serves()).toBe(true);
  });

  it("sends a million frames with nothing in them", async () => {
    const socket = await open();
    const empty = Buffer.concat(numbers(0, 1_000).map(() => frame(DATA, 0, 1)));
    const grown = await growth(async () => {
      await sent(socket, frame(HEADERS, END_HEADERS, 1, block));
      for (const _ of numbers(0, 1_000)) await sent(socket, empty);
      expect(await serves()).toBe(true);
    });
    expect(grown).toBeLessThan(50 * MEGABYTE);
    socket.destroy();
  });

  it("sends more metadata than anybody needs", async () => {
    await withSession(grpc.address, async (session) => {
      const many = Object.fromEntries(numbers(0, 1_000).map((at) => [`x-${at}`, "x".repeat(50)]));
      const stream = begin(session, GET, many);
      stream.end(LIST);
      expect((await answerTo(stream)).code).toMatch(/^none, (?:7|11)$/);
    });
    expect(await serves()).toBe(true);
  });

  it("asks for much on many streams and reads none of it", async () => {
    for (const _ of numbers(0, 20)) await grpc.newProduct({ description: "x".repeat(9_000) });
    await withSession(
      grpc.address,
      async (session) => {
        const grown = await growth(async () => {
          for (const _ of numbers(0, 90)) begin(session, "catalog.v1.CatalogService/ListProducts").end(LIST);
          await serves();
        });
        expect(grown).toBeLessThan(150 * MEGABYTE);
        expect(await serves()).toBe(true);
      },
      { initialWindowSize: 0 },
    );
  });

  it("ends its streams before they are whole", async () => {
    await withSession(grpc.address, async (session) => {
      for (const at of numbers(0, 50)) {
        const stream = begin(session, at % 2 === 0 ? GET : "catalog.v1.CatalogService/ImportProducts");
        stream.write(framed(Buffer.alloc(10), { length: 100 }));
        stream.close(at % 3 === 0 ? constants.NGHTTP2_CANCEL : constants.NGHTTP2_INTERNAL_ERROR);
      }
      expect(await serves()).toBe(true);
    });
  });

  it("speaks no HTTP/2 at all", async () => {
    const socket = connectTcp(grpc.port, "127.0.0.1").on("error", () => undefined);
    const closed = closing(socket);
    socket.resume().end("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await closed;
    expect(await serves()).toBe(true);
  });
});

it("has written nothing of it to its log as a bug", () => {
  expect(grpc.logged.filter(({ level }) => level === "error")).toEqual([]);
});
