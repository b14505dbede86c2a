import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { fromTypeId } from "@trefoil/domain";
import { createHttpHandler } from "@trefoil/http";
import { closeHttpServer, createHttpServer, listenHttp } from "@trefoil/platform";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { idleInTransaction } from "../testing/held.ts";
import { gatewayApp } from "./app.ts";

const PATH = "/rpc/trefoil.catalog.v1.CatalogService";

let grpc: GrpcUnderTest;
let port: number;
let close: () => Promise<unknown>;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({ RATE_LIMITS: "on", TRUST_PROXY: "1" });
  const made = createHttpHandler(grpc.process, [gatewayApp()]);
  const server = createHttpServer(made.handler);
  ({ port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "HTTP_PORT" }));
  close = () => closeHttpServer(server, 1_000, 0);
});
afterAll(async () => {
  await close();
  await grpc.close();
});

/** Sends a request by hand: its answer is read no faster than we ask. */
async function post(
  method: string,
  type: string,
  body: Buffer,
  more: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> {
  const headers = { "Content-Type": type, ...more };
  const asked = request({ port, host: "127.0.0.1", method: "POST", path: `${PATH}/${method}`, headers });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return answer;
}

it("goes no faster than it is read, and closes the cursor when a reader that has stopped hangs up", async () => {
  await grpc.process.database.pool.query(
    `INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id, version, created_at, updated_at)
     SELECT gen_random_uuid(), 'BULK-' || g, 'Tea', repeat('x', 4000), 1, 'EUR', 'ACTIVE', $1, 1, now(), now()
     FROM generate_series(1, 10000) g`,
    [fromTypeId("category", grpc.categoryId)],
  );
  const authorization = { Authorization: `Bearer ${grpc.admin}` };
  const nothing = Buffer.from([0, 0, 0, 0, 2, 0x7b, 0x7d]);
  const answer = await post("ExportProducts", "application/connect+json", nothing, authorization);
  await once(answer, "readable");
  const idle = () => idleInTransaction(grpc.process, "FETCH%exported");
  // The same transaction, whose state does not change any more.
  const stands = async () => {
    const [before, after] = [await idle(), await idle()];
    return before.length === 1 && before[0] === after[0];
  };
  await expect.poll(stands).toBe(true);
  answer.destroy();
  await expect.poll(async () => (await idle()).length).toBe(0);
  await expect.poll(() => grpc.logged.find((line) => line.operation === "exportProducts")?.status).toBe(1);
});

it("counts strangers by the address that the proxy names", async () => {
  const left = async (address: string) => {
    const answer = await post("ListCategories", "application/json", Buffer.from("{}"), {
      "X-Forwarded-For": address,
    });
    answer.resume();
    return Number(/r=(\d+)/.exec(String(answer.headers["ratelimit"]))?.[1]);
  };
  const first = await left("203.0.113.9");
  expect(await left("203.0.113.9")).toBe(first - 1);
  expect(await left("203.0.113.10")).toBe(first);
});

it("answers a request whose Host header names no host", async () => {
  const answer = await post("ListCategories", "application/json", Buffer.from("{}"), { Host: "[" });
  answer.resume();
  expect(answer.statusCode).toBe(400);
});
