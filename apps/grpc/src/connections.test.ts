import { once } from "node:events";
import { type ClientHttp2Session, connect, constants } from "node:http2";
import { gunzipSync } from "node:zlib";
import { CatalogServiceDefinition, ListCategoriesRequest, ListCategoriesResponse } from "@trefoil/proto";
import { createClient, Status } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GrpcUnderTest, startGrpcUnderTest } from "./testing/grpc-under-test.ts";
import { InteropService, implementation } from "./testing/interop-service.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { mount: ({ mount }) => mount(InteropService, implementation) });
});
afterAll(() => grpc.close());

async function withSession<T>(work: (session: ClientHttp2Session) => Promise<T>): Promise<T> {
  const session = connect(`http://${grpc.address}`);
  session.on("error", () => undefined);
  try {
    return await work(session);
  } finally {
    session.destroy();
  }
}

/** A unary call as bytes. */
async function call(session: ClientHttp2Session, path: string, message: Uint8Array, accepted?: string) {
  const headers = { ":method": "POST", ":path": path, "content-type": "application/grpc", te: "trailers" };
  const stream = session.request({
    ...headers,
    ...(accepted !== undefined && { "grpc-accept-encoding": accepted }),
  });
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  stream.end(Buffer.concat([prefix, message]));
  const [answered] = (await once(stream, "response")) as [Record<string, string>];
  const body = Buffer.concat(await stream.toArray());
  return { encoding: answered["grpc-encoding"], flag: body[0], message: body.subarray(5) };
}

describe("a response", () => {
  const path = "/trefoil.testing.InteropService/Unary";
  const large = Buffer.from(JSON.stringify({ sizes: [100_000] }));
  const small = Buffer.from(JSON.stringify({ sizes: [10] }));

  it("is compressed where it is large and its client reads gzip", async () => {
    await withSession(async (session) => {
      const zipped = await call(session, path, large, "deflate, gzip");
      expect(zipped).toMatchObject({ encoding: "gzip", flag: 1 });
      expect(zipped.message.length).toBeLessThan(2_000);
      expect(JSON.parse(gunzipSync(zipped.message).toString()).payload).toHaveLength(100_000);
      expect(await call(session, path, small, "gzip")).toMatchObject({ encoding: "gzip", flag: 0 });
      expect(await call(session, path, large)).toMatchObject({ encoding: "identity", flag: 0 });
    });
    const { payload } = await createClient(InteropService, grpc.channel).unary({ sizes: [100_000] });
    expect(payload).toHaveLength(100_000);
  });

  it("of the shop is what its contract says, byte for byte", async () => {
    const { fullName } = CatalogServiceDefinition;
    const request = ListCategoriesRequest.encode(ListCategoriesRequest.create()).finish();
    const answer = await withSession((session) => call(session, `/${fullName}/ListCategories`, request));
    expect(ListCategoriesResponse.decode(answer.message).categories).toMatchObject([{ slug: "shoes" }]);
  });
});

describe("a connection", () => {
  const ping = (session: ClientHttp2Session) =>
    new Promise<void>((resolve, reject) =>
      session.ping((error) => (error === null ? resolve() : reject(error))),
    );

  it("ends when it pings for nothing", async () => {
    await withSession(async (session) => {
      const gone = once(session, "goaway") as Promise<[code: number, last: number, data: Buffer]>;
      await call(session, "/trefoil.testing.InteropService/Unary", Buffer.from("{}"));
      for (const _ of [1, 2, 3, 4, 5, 6]) await ping(session).catch(() => undefined);
      const [code, , data] = await gone;
      expect([code, data.toString()]).toEqual([constants.NGHTTP2_ENHANCE_YOUR_CALM, "too_many_pings"]);
    });
  });

  it("may ping as often as it gets answers", async () => {
    await withSession(async (session) => {
      for (const _ of [1, 2, 3, 4, 5, 6]) {
        await call(session, "/trefoil.testing.InteropService/Unary", Buffer.from("{}"));
        await ping(session);
      }
      expect(session.destroyed).toBe(false);
    });
  });

  it("has a hundred calls at once and no more", async () => {
    await withSession(async (session) => {
      await once(session, "remoteSettings");
      expect(session.remoteSettings.maxConcurrentStreams).toBe(100);
    });
  });

  it("tries again by its client's service config what failed before it began to answer", async () => {
    const retryPolicy = {
      maxAttempts: 3,
      initialBackoff: "0.01s",
      maxBackoff: "0.1s",
      backoffMultiplier: 1,
      retryableStatusCodes: ["UNAVAILABLE"],
    };
    const methodConfig = [{ name: [{ service: "trefoil.testing.InteropService" }], retryPolicy }];
    const config = { "grpc.service_config": JSON.stringify({ methodConfig }) };
    const client = createClient(InteropService, grpc.connect(undefined, config));
    const status = { code: Status.UNAVAILABLE, message: "not now" };
    await expect(client.unary({ status })).rejects.toMatchObject({
      code: Status.UNAVAILABLE,
      details: "not now",
    });
    expect(grpc.logged.filter((line) => line.status === Status.UNAVAILABLE)).toHaveLength(3);
  });
});
