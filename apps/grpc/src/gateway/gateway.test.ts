import { type DescService, type JsonObject, toJson } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";
import { operations, system } from "@trefoil/domain";
import { createHttpHandler, type HttpHandler } from "@trefoil/http";
import { closeHttpServer, createHttpServer, listenHttp } from "@trefoil/platform";
import { connect } from "@trefoil/prisma";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GrpcUnderTest, startGrpcUnderTest, unique } from "../testing/grpc-under-test.ts";
import { gatewayApp } from "./app.ts";
import { messageNamed, serviceNamed } from "./contract.ts";

let grpc: GrpcUnderTest;
let made: HttpHandler;
let url: string;
let close: () => Promise<unknown>;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({ CORS_ORIGINS: "https://shop.example", RATE_LIMITS: "on" });
  made = createHttpHandler(grpc.process, [gatewayApp()], { stopping: grpc.shutdown.signal });
  const server = createHttpServer(made.handler);
  const { port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "HTTP_PORT" });
  url = `http://127.0.0.1:${port}`;
  close = () => Promise.all([closeHttpServer(server, 1_000, 0), made.close(1_000)]);
});
afterAll(async () => {
  await close();
  await grpc.close();
});

const CATALOG = "/rpc/trefoil.catalog.v1.CatalogService";

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const json = { "Content-Type": "application/json", ...headers };
  return fetch(url + path, { method: "POST", headers: json, body: JSON.stringify(body) });
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Messages as the Connect protocol frames them: flags, length, bytes. */
function framed(message: unknown): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 1);
  return new Uint8Array(Buffer.concat([head, bytes]));
}

function unframed(bytes: Buffer): { flags: number; message: JsonObject }[] {
  const found: { flags: number; message: JsonObject }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 5 + bytes.readUInt32BE(at + 1);
    found.push({ flags: bytes[at] as number, message: JSON.parse(bytes.toString("utf8", at + 5, end)) });
    at = end;
  }
  return found;
}

async function streamed(path: string, message: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { "Content-Type": "application/connect+json", ...headers },
    body: framed(message),
  });
  return unframed(Buffer.from(await answer.arrayBuffer()));
}

describe("JSON over HTTP", () => {
  it("reads a product by POST and by GET", async () => {
    const { id, name } = await grpc.newProduct();
    const answer = await post(`${CATALOG}/GetProduct`, { id }, { "X-Request-Id": "request-1" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      product: { id, name, price: { amount: "1999", currency: "EUR" }, status: "PRODUCT_STATUS_ACTIVE" },
    });
    expect(answer.headers.get("x-request-id")).toBe("request-1");
    expect(answer.headers.get("server-timing")).toMatch(/^total;dur=.*db;dur=/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const query = new URLSearchParams({ connect: "v1", encoding: "json", message: JSON.stringify({ id }) });
    const got = await fetch(`${url}${CATALOG}/GetProduct?${query}`);
    expect([got.status, await got.json()]).toMatchObject([200, { product: { id } }]);
    const written = await fetch(`${url}${CATALOG}/CreateProduct?${query}`);
    expect(written.status).toBe(405);
  });

  it("writes as whoever has the token, once for a key", async () => {
    const price = { amount: "1", currency: "EUR" };
    const product = { sku: unique("SKU"), name: "Boot", categoryId: grpc.categoryId, price };
    const headers = { ...bearer(grpc.staff), "Idempotency-Key": unique("key") };
    const first = await post(`${CATALOG}/CreateProduct`, product, headers);
    const again = await post(`${CATALOG}/CreateProduct`, product, headers);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect([first.headers, again.headers].map((one) => one.get("idempotent-replayed"))).toEqual([
      null,
      "true",
    ]);
  });

  it("says what is wrong with all its details", async () => {
    const refused = await post(`${CATALOG}/GetProduct`, { id: "nonsense" });
    const { code, details } = (await refused.json()) as {
      code: string;
      details: { type: string; debug: unknown }[];
    };
    expect([refused.status, code]).toEqual([400, "invalid_argument"]);
    expect(details).toMatchObject([
      { type: "google.rpc.ErrorInfo", debug: { reason: "INVALID_INPUT", domain: "trefoil" } },
      {
        type: "google.rpc.BadRequest",
        debug: { fieldViolations: [{ field: "id", reason: "INVALID_FORMAT" }] },
      },
    ]);
    const badToken = await post(`${CATALOG}/GetProduct`, { id: "x" }, bearer("nonsense"));
    expect([badToken.status, await badToken.json()]).toMatchObject([401, { code: "unauthenticated" }]);
    const malformed = await post(`${CATALOG}/GetProduct`, { id: 7 });
    expect([malformed.status, await malformed.json()]).toMatchObject([400, { code: "invalid_argument" }]);
  });

  it("ends what is later than the client waits for", async () => {
    const { id } = await grpc.newProduct();
    const other = await connect(grpc.database.url, "other");
    await other.query("BEGIN");
    await other.query("LOCK TABLE products");
    const late = await post(`${CATALOG}/GetProduct`, { id }, { "Connect-Timeout-Ms": "50" });
    await other.end();
    expect([late.status, await late.json()]).toMatchObject([504, { code: "deadline_exceeded" }]);
    await expect.poll(() => grpc.logged.some(({ status }) => status === 4)).toBe(true);
  });

  it("takes no body beyond 4 MiB, and no method that does not exist", async () => {
    const large = await post(`${CATALOG}/GetProduct`, { id: "x".repeat(4 * 1024 * 1024) });
    expect([large.status, await large.json()]).toMatchObject([429, { code: "resource_exhausted" }]);
    expect((await post(`${CATALOG}/Nothing`, {})).status).toBe(404);
  });

  it("streams an export, with the end and its metadata in the last frame", async () => {
    await grpc.newProduct();
    const frames = await streamed(`${CATALOG}/ExportProducts`, {}, bearer(grpc.staff));
    const last = frames.pop();
    expect(frames.length).toBeGreaterThan(0);
    expect(frames[0]).toMatchObject({ flags: 0, message: { product: { price: { currency: "EUR" } } } });
    expect(last).toMatchObject({ flags: 2, message: { metadata: { traceparent: [expect.any(String)] } } });
  });

  it("streams an error with its details", async () => {
    const frames = await streamed("/rpc/trefoil.events.v1.EventService/WatchEvents", {});
    expect(frames).toMatchObject([
      {
        flags: 2,
        message: { error: { code: "unauthenticated", details: [{ type: "google.rpc.ErrorInfo" }] } },
      },
    ]);
  });

  it("has no streams of requests, and says so", async () => {
    const plain = await post(`${CATALOG}/ImportProducts`, {});
    expect([plain.status, await plain.json()]).toMatchObject([501, { code: "unimplemented" }]);
    const paths = [`${CATALOG}/ImportProducts`, "/rpc/trefoil.support.v1.SupportService/Chat"];
    for (const path of paths) {
      expect(await streamed(path, {})).toMatchObject([
        {
          flags: 2,
          message: { error: { code: "unimplemented", message: expect.stringContaining("over gRPC") } },
        },
      ]);
    }
  });

  it("lets web pages of the origins that the settings name call it", async () => {
    const headers = { Origin: "https://shop.example", "Access-Control-Request-Method": "POST" };
    const preflight = await fetch(`${url}${CATALOG}/GetProduct`, { method: "OPTIONS", headers });
    expect(preflight.headers.get("access-control-allow-headers")).toMatch(/Authorization.*X-Grpc-Web/);
    const { id } = await grpc.newProduct();
    const [own, other] = await Promise.all(
      ["https://shop.example", "https://else.example"].map((Origin) =>
        post(`${CATALOG}/GetProduct`, { id }, { Origin }),
      ),
    );
    expect(own?.headers.get("access-control-allow-origin")).toBe("https://shop.example");
    expect(own?.headers.get("access-control-expose-headers")).toMatch(/Server-Timing.*Grpc-Status/);
    expect(other?.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("spends the caller's budget and has one line in the log", async () => {
    const { token, id } = await grpc.newCustomer();
    const left = async () => {
      const answer = await post(`${CATALOG}/ListCategories`, {}, bearer(token));
      return Number(/r=(\d+)/.exec(answer.headers.get("ratelimit") ?? "")?.[1]);
    };
    const before = await left();
    expect(await left()).toBe(before - 1);
    const lines = grpc.logged.filter(({ caller }) => caller === id);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ protocol: "grpc", operation: "listCategories", status: 0 });
  });
});

describe("gRPC-Web", () => {
  // oxlint-disable-next-line typescript/no-explicit-any -- read from descriptors, without types
  const clientOf = (name: string): any =>
    createClient(serviceNamed(name) as DescService, createGrpcWebTransport({ baseUrl: `${url}/rpc` }));
  const catalog = () => clientOf("trefoil.catalog.v1.CatalogService");
  const inventory = () => clientOf("trefoil.inventory.v1.InventoryService");

  it("reads a product", async () => {
    const { id } = await grpc.newProduct();
    expect(await catalog().getProduct({ id })).toMatchObject({ product: { id, price: { amount: 1999n } } });
  });

  it("tells errors with their details", async () => {
    const error = await catalog()
      .getProduct({ id: "nonsense" })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error.code).toBe(Code.InvalidArgument);
    const [badRequest] = error.findDetails(messageNamed("google.rpc.BadRequest"));
    const schema = messageNamed("google.rpc.BadRequest") as NonNullable<ReturnType<typeof messageNamed>>;
    expect(toJson(schema, badRequest)).toMatchObject({ fieldViolations: [{ field: "id" }] });
  });

  it("watches stock, and leaves", async () => {
    const { id: productId } = await grpc.newProduct();
    const levels: unknown[] = [];
    const leaving = new AbortController();
    const watch = inventory().watchStock({ productId }, { signal: leaving.signal });
    for await (const { event } of watch) {
      levels.push(event?.type);
      if (levels.length === 2) break;
      const input = { productId, delta: 5, reason: "RECEIPT" as const };
      await grpc.process.shop.run(operations.adjustStock, input, { caller: system });
    }
    leaving.abort();
    expect(levels).toEqual([undefined, expect.stringContaining("stock")]);
    await expect.poll(() => grpc.logged.some(({ operation }) => operation === "watchStock")).toBe(true);
  });
});
