import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

describe("If-None-Match", () => {
  it("is answered 304 while the representation is what the client holds", async () => {
    const { id } = await rest.newProduct();
    const path = `/v2/products/${id}`;
    for (const tags of ['"1"', 'W/"1"', '"7", W/"1" , "x"', "*", '"1-gzip"', '"1-br"']) {
      const told = await rest.get(path, { headers: { "If-None-Match": tags } });
      expect([tags, told.status, told.text, told.headers["etag"]]).toEqual([tags, 304, "", '"1"']);
      expect(told.headers["content-length"]).toBeUndefined();
    }
    for (const tags of ['"2"', '"11"', "1", '"1-x"']) {
      expect((await rest.get(path, { headers: { "If-None-Match": tags } })).status).toBe(200);
    }
    expect((await rest.head(path, { headers: { "If-None-Match": '"1"' } })).status).toBe(304);
  });

  it.each([
    "/v2/products?limit=1",
    "/v2/products?limit=1&fields=id",
    "/v2/categories",
    "/v1/categories",
    "/v2/customers",
    "/v2/me",
    "/v2/orders",
    "/openapi/v2.json",
    "/docs",
  ])("works for %s", async (path) => {
    const as = rest.staff;
    const first = await rest.get(path, { as });
    expect([first.status, first.headers["cache-control"]]).not.toEqual([200, undefined]);
    const tag = first.headers["etag"] as string;
    expect((await rest.get(path, { as, headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  it("tells a list that has changed", async () => {
    const path = "/v2/products?limit=2";
    const { headers } = await rest.get(path);
    await rest.newProduct();
    expect((await rest.get(path, { headers: { "If-None-Match": headers["etag"] as string } })).status).toBe(
      200,
    );
  });
});

describe("compression", () => {
  it.each([
    ["gzip", "gzip", gunzipSync],
    ["gzip, br", "br", brotliDecompressSync],
    ["br;q=0.5, gzip", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
  ] as const)("answers Accept-Encoding: %s with %s", async (accepted, encoding, decompress) => {
    const { id } = await rest.newProduct({ description: "tea ".repeat(500) });
    const path = `${rest.url}/v2/products/${id}`;
    const plain = await (await fetch(path, { headers: { "Accept-Encoding": "identity" } })).text();
    const { bytes, headers } = await fetchBytes(path, accepted);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["etag"]).toBe(`"1-${encoding}"`);
    expect(headers["vary"]).toContain("Accept-Encoding");
    expect(Number(headers["content-length"])).toBe(bytes.length);
    expect(decompress(bytes).toString()).toBe(plain);
  });

  it("leaves small bodies and unwilling clients alone", async () => {
    const { id } = await rest.newProduct();
    expect(
      (await fetchBytes(`${rest.url}/v2/products/${id}?fields=id`, "gzip")).headers["content-encoding"],
    ).toBeUndefined();
    const { headers } = await fetchBytes(`${rest.url}/v2/products`, "gzip;q=0, br;q=0, identity");
    expect(headers["content-encoding"]).toBeUndefined();
  });
});

async function fetchBytes(url: string, accepted: string) {
  const { get } = await import("node:http");
  return new Promise<{ bytes: Buffer; headers: Record<string, string | string[] | undefined> }>(
    (resolve, reject) => {
      get(url, { headers: { "Accept-Encoding": accepted } }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ bytes: Buffer.concat(chunks), headers: response.headers });
      }).on("error", reject);
    },
  );
}
