import { reasons } from "@trefoil/domain";
import { edgeReasons } from "@trefoil/http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const asBrowser = { headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

describe("the error pages", () => {
  it("explain every reason, to people and to programs alike", async () => {
    const { body } = await rest.get("/errors");
    const listed = body.errors.map(({ reason }: { reason: string }) => reason);
    expect(listed).toEqual(expect.arrayContaining([...Object.keys(reasons), ...Object.keys(edgeReasons)]));
    const list = await rest.get("/errors", asBrowser);
    for (const one of body.errors) {
      expect(list.text).toContain(`href="/errors/${one.reason}"`);
      expect((await rest.get(`/errors/${one.reason}`)).body).toEqual(one);
    }
    expect((await rest.get("/errors/NOTHING")).status).toBe(404);
  });

  it("say what it means, what to do, how each protocol says it and how to meet it", async () => {
    const { body } = await rest.get("/errors/VERSION_MISMATCH");
    expect(body).toMatchObject({
      ...reasons.VERSION_MISMATCH,
      status: 412,
      rest: { status: "412 Precondition Failed", command: expect.stringContaining("curl -s -X PATCH") },
      graphql: { status: "ABORTED" },
      grpc: { status: "ABORTED (10)" },
      operations: expect.arrayContaining(["updateProduct", "cancelOrder"]),
    });
    const html = await rest.get("/errors/VERSION_MISMATCH", asBrowser);
    expect(html.headers["content-type"]).toBe("text/html; charset=utf-8");
    const { title, meaning, remedy, before, rest: overRest, graphql, grpc, operations } = body;
    const commands = [before, overRest.command, graphql.command, grpc.command].map(inHtml);
    for (const text of [title, meaning, remedy, ...operations, ...commands])
      expect(html.text).toContain(text);
  });

  it("show text as text", async () => {
    const { text } = await rest.get("/errors/TOKEN_REQUIRED", asBrowser);
    expect(text).toContain("<code>Authorization: Bearer &lt;token&gt;</code>");
    const tags = new Set(text.match(/<[a-z][^ >]*/g));
    const ours = "html head meta title style body h1 h2 h3 p small dl dt dd code pre details summary a";
    expect([...tags].filter((tag) => !ours.split(" ").includes(tag.slice(1)))).toEqual([]);
  });

  it("are kept for an hour, and then asked for again by their tag", async () => {
    const { headers } = await rest.get("/errors/INTERNAL", asBrowser);
    expect(headers["cache-control"]).toBe("public, max-age=3600");
    const tag = headers["etag"] as string;
    const again = { headers: { ...asBrowser.headers, "If-None-Match": tag } };
    expect((await rest.get("/errors/INTERNAL", again)).status).toBe(304);
    expect((await rest.get("/errors/INTERNAL", { headers: { "If-None-Match": tag } })).status).toBe(200);
  });
});

/** Text as a page shows it. */
function inHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

describe("the first page", () => {
  it("says where everything is, and nothing that it says leads nowhere", async () => {
    const { body } = await rest.get("/");
    for (const { href } of Object.values<{ href: string }>(body.links)) {
      expect([href, (await rest.get(href)).status]).toEqual([href, 200]);
    }
    const html = await rest.get("/", asBrowser);
    expect(html.text).toContain('<a href="/docs">');
    expect(html.headers["content-security-policy"]).toContain("style-src 'unsafe-inline'");
  });
});

describe("the reference", () => {
  it("brings all that it needs from this server, and may load nothing else", async () => {
    const { text, headers } = await rest.get("/docs", asBrowser);
    const needed = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
    expect(needed).toHaveLength(5);
    for (const path of needed) expect([path, (await rest.get(path)).status]).toEqual([path, 200]);
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
    const start = await rest.get("/docs/start.js");
    for (const version of ["v1", "v2"]) {
      expect(start.text).toContain(`/openapi/${version}.json`);
      const contract = await rest.get(`/openapi/${version}.json`);
      expect(JSON.parse(contract.text).openapi).toBe("3.1.0");
      expect((await rest.get(`/openapi/${version}.yaml`)).text).toContain("openapi: 3.1.0");
    }
  });
});

describe("health", () => {
  it("is alive, ready and well while the database answers", async () => {
    expect((await rest.get("/health/live")).body).toEqual({ status: "ok" });
    expect((await rest.get("/health/ready")).body).toEqual({ status: "ok" });
    expect((await rest.get("/health")).body).toMatchObject({
      status: "ok",
      checks: { database: { status: "ok" } },
    });
  });

  it("is alive, but not ready, while the database does not", async () => {
    const cut = await startRestUnderTest();
    await cut.process.database.pool.end();
    expect((await cut.get("/health/live")).status).toBe(200);
    const ready = await cut.get("/health/ready");
    expect([ready.status, ready.body.status]).toEqual([503, "failing"]);
    expect((await cut.get("/health")).body.checks.database.problem).toBe("failed");
    await cut.close().catch(() => undefined);
  });
});

describe("the key set", () => {
  it("has the public halves of the keys only", async () => {
    const { body, headers } = await rest.get("/.well-known/jwks.json");
    expect(headers["content-type"]).toBe("application/jwk-set+json");
    expect(body.keys[0]).toMatchObject({ kty: "OKP", crv: "Ed25519", alg: "EdDSA" });
    expect(body.keys[0].d).toBeUndefined();
  });
});
