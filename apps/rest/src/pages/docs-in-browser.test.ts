import { installedChromium } from "@trefoil/http/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";
import { v2Contract } from "../v2.ts";

describe.skipIf(installedChromium === undefined)("the API reference in a browser", () => {
  let rest: RestUnderTest;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    rest = await startRestUnderTest();
    browser = await chromium.launch(installedChromium);
    page = await browser.newPage();
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    page.on("pageerror", (error) => void complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(rest.url) && !request.url().startsWith("data:"))
        foreign.push(request.url());
    });
    await page.goto(`${rest.url}/docs`);
  });
  afterAll(async () => {
    await browser?.close();
    await rest?.close();
  });

  it("shows every operation of version 2, and of version 1 when asked", async () => {
    await page.getByText("Place an order").first().waitFor();
    expect(await page.locator(".opblock").count()).toBe(Object.keys(v2Contract.operations).length);
    await page.locator("#select").selectOption({ label: "Version 1 (deprecated)" });
    await page.locator(".opblock-deprecated").first().waitFor();
  });

  it("runs a request and shows its answer", async () => {
    await page.goto("about:blank");
    await page.goto(`${rest.url}/docs`);
    const operation = page.locator("#operations-System-healthLive");
    await operation.locator(".opblock-summary-control").click();
    await operation.locator(".execute").click();
    const status = operation.locator(".live-responses-table .response-col_status", { hasText: "200" });
    await status.waitFor();
    expect(await status.count()).toBeGreaterThan(0);
  });

  it("asks nobody else for anything, and breaks no rule of its own", () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
