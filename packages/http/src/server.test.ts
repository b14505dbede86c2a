import { randomUUIDv7 } from "node:crypto";
import { ShopError } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import type { Front } from "./front.ts";
import type { MakeApp } from "./http-app.ts";
import { page } from "./pages/page.ts";
import { type HttpUnderTest, startHttpUnderTest } from "./testing/http-under-test.ts";

/** What an app has for errors of its own. */
class Teapot extends Error {}

/** Answers below its path with its name; `.../throw`, `.../teapot`, `.../bug` and `.../late` go wrong in its own words. */
function named(name: string): MakeApp {
  return (front) => ({
    links: { [name]: { href: `/${name}`, title: `The app ${name}` } },
    enter(exchange) {
      if (!exchange.path.startsWith(`/${name}/`)) return false;
      exchange.route = `/${name}`;
      exchange.explain = (error) => ({
        status: error instanceof TypeError ? 500 : 418,
        body: { from: name, why: (error as Error).message },
      });
      if (exchange.path.endsWith("/throw")) throw new ShopError("ORDER_NOT_FOUND");
      if (exchange.path.endsWith("/teapot")) throw new Teapot("short and stout");
      if (exchange.path.endsWith("/bug")) throw new TypeError("a bug");
      if (exchange.path.endsWith("/late")) front.deadlines.start(exchange);
      else front.responder.respond(exchange, { status: 200, body: { from: name, path: exchange.path } });
      return true;
    },
    pages: (pages) => page(pages, `/${name}`, () => ({ status: 200, body: { page: name } })),
  });
}

let server: HttpUnderTest;
beforeAll(async () => {
  server = await startHttpUnderTest([named("one"), named("two")], { deadlineMs: 50 });
});
afterAll(() => server.close());

async function get(path: string): Promise<[number, Record<string, unknown>]> {
  const response = await fetch(server.url + path);
  return [response.status, (await response.json()) as Record<string, unknown>];
}

describe("a server of two apps", () => {
  it("gives each request to the app whose it is, and the rest to the pages of both", async () => {
    expect(await get("/one/x")).toEqual([200, { from: "one", path: "/one/x" }]);
    expect(await get("/two/x?y=1")).toEqual([200, { from: "two", path: "/two/x" }]);
    expect(await get("/one")).toEqual([200, { page: "one" }]);
    expect(await get("/two")).toEqual([200, { page: "two" }]);
    expect(await get("/three")).toMatchObject([404, { reason: "ROUTE_NOT_FOUND" }]);
  });

  it("shows on its first page what each of them brings", async () => {
    const [, home] = await get("/");
    expect(Object.keys(home["links"] as object)).toEqual(["one", "two", "errors", "health", "jwks"]);
  });

  it("answers what goes wrong as the app explains it, a passed deadline too", async () => {
    expect(await get("/two/throw")).toMatchObject([
      418,
      { from: "two", why: expect.stringMatching(/order/i) },
    ]);
    expect(await get("/one/late")).toMatchObject([418, { from: "one" }]);
  });

  it("logs as a bug what an app does not explain as the client's mistake", async () => {
    expect(await get("/one/teapot")).toMatchObject([418, { why: "short and stout" }]);
    expect(await get("/one/bug")).toMatchObject([500, { why: "a bug" }]);
    const bugs = server.logged.filter(({ level }) => level === "error");
    expect(bugs).toMatchObject([{ err: { message: "a bug" }, msg: "a request failed by a bug" }]);
  });

  it("refuses an address of more than 8 KiB before any app sees it", async () => {
    expect(await get(`/one/${"x".repeat(9_000)}`)).toMatchObject([414, { reason: "URI_TOO_LONG" }]);
  });

  it("measures by path template", async () => {
    await get("/two/measured");
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('count{operation="/two",http_route="/two",http_response_status_code="200"}');
  });
});

describe("the front", () => {
  let front: Front;
  let limited: HttpUnderTest;
  const seen: (Exchange["budget"] | string)[] = [];
  beforeAll(async () => {
    const asking: MakeApp = (given) => {
      front = given;
      return { enter: (exchange) => ask(exchange) };
    };
    const limits = { RATE_LIMITS: "on", RATE_LIMIT_FREE: "100" };
    limited = await startHttpUnderTest([asking], { streams: { perCaller: 2 } }, limits);
  });
  afterAll(() => limited.close());

  function ask(exchange: Exchange): boolean {
    const cost = Number(exchange.query);
    front
      .admit(exchange)
      .then(() => seen.push(exchange.budget))
      .then(() => (cost > 0 ? front.spend(exchange, cost) : undefined))
      .then(() => front.responder.respond(exchange, { status: 200, body: exchange.budget ?? {} }))
      .catch((error: unknown) => front.fail(exchange, error));
    return true;
  }

  it("finds the caller without spending, and spends what it is told", async () => {
    const headers = { authorization: `Bearer ${await limited.tokenFor(randomUUIDv7())}` };
    const spend = async (cost: number) => {
      const response = await fetch(`${limited.url}/x?${cost}`, { headers });
      return [response.status, response.headers.get("ratelimit")?.replace(/;t=\d+/, "")];
    };
    expect(await spend(0)).toEqual([200, undefined]);
    expect(await spend(60)).toEqual([200, '"minute";r=40']);
    expect(await spend(0)).toEqual([200, undefined]);
    expect((await spend(60))[0]).toBe(429);
    expect(await spend(40)).toEqual([200, '"minute";r=0']);
    expect(seen.every((budget) => budget === undefined)).toBe(true);
  });

  it("counts the live streams of a caller whatever they run on", () => {
    const request = { headers: {}, socket: { remoteAddress: "127.0.0.1" } } as unknown as Exchange["request"];
    const caller = {
      role: "CUSTOMER",
      tier: "FREE",
      customerId: randomUUIDv7(),
      scopes: new Set<string>(),
    } as const;
    const leave = front.streams.enter({ request, caller });
    front.streams.enter({ request, caller });
    expect(() => front.streams.enter({ request, caller })).toThrow(/2 live streams of yours are open/);
    leave();
    expect(() => front.streams.enter({ request, caller })).not.toThrow();
  });
});
