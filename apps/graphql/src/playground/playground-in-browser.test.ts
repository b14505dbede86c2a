import { operations } from "@trefoil/domain";
import { installedChromium } from "@trefoil/http/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { examples } from "./examples.ts";

describe.skipIf(installedChromium === undefined)("the playground in a browser", () => {
  let shop: GraphqlUnderTest;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    shop = await startGraphqlUnderTest();
    browser = await chromium.launch(installedChromium);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    page.on("pageerror", (error) => void complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(shop.url) && !request.url().startsWith("data:"))
        foreign.push(request.url());
    });
    await page.goto(shop.endpoint);
    await tab("Products").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  const tab = (name: string) => page.locator(".graphiql-tab").filter({ hasText: new RegExp(`^${name}`) });
  /** Whether the answer says so, or will soon. */
  const shown = (text: string) =>
    page
      .locator(".result-window")
      .getByText(text)
      .first()
      .waitFor({ timeout: 10_000 })
      .then(() => true);

  /** Opens a tab and presses the button that runs it; what is running there is stopped by the same button. */
  async function run(name: string): Promise<void> {
    await tab(name).locator("button").first().click();
    await page.locator(".graphiql-execute-button").click();
  }

  it("has a tab for every example", async () => {
    expect(await page.locator(".graphiql-tab").count()).toBe(examples.length);
  });

  it("runs a query", async () => {
    await run("Products");
    expect(await shown('"nodes"')).toBe(true);
    expect(await shown('"available"')).toBe(true);
  });

  it("asks as the token in its field says", async () => {
    await run("Me");
    expect(await shown('"TOKEN_REQUIRED"')).toBe(true);
    await page.locator("#token").fill(shop.alice.token);
    await run("Me");
    expect(await shown('"alice@example.com"')).toBe(true);
  });

  it("shows the events of a subscription over WebSocket", async () => {
    await run("OrderUpdated");
    expect(await shown('"position"')).toBe(true);
    const { id } = JSON.parse(examples.find(({ query }) => query.includes("OrderUpdated"))?.variables ?? "");
    await shop.run(operations.cancelOrder, { id });
    expect(await shown('"trefoil.order.cancelled.v1"')).toBe(true);
    expect(await shown('"CANCELLED"')).toBe(true);
    await page.locator(".graphiql-execute-button").click();
  });

  it("shows the events of a subscription as server-sent events", async () => {
    await page.locator("#transport").selectOption("SSE");
    const asked = page.waitForRequest((request) => request.headers()["accept"] === "text/event-stream");
    await run("Events");
    await asked;
    expect(await shown('"position"')).toBe(true);
    const order = await shop.newOrder(shop.alice);
    expect(await shown(`"${order.id}"`)).toBe(true);
    await page.locator(".graphiql-execute-button").click();
  });

  it("keeps no token beyond the tab", async () => {
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).not.toContain(shop.alice.token);
  });

  it("asks nobody else for anything, and breaks no rule of its own", () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

it("is not there where the schema is not shown", async () => {
  const shop = await startGraphqlUnderTest({ env: { INTROSPECTION: "off" } });
  for (const path of ["", "/playground/start.js", "/playground/graphiql.js"]) {
    const told = await fetch(`${shop.endpoint}${path}`, { headers: { accept: "text/html" } });
    expect(told.status).toBe(404);
    await told.arrayBuffer();
  }
  await shop.close();
});
