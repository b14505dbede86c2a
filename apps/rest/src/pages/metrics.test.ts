import { afterAll, beforeAll, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

it("counts requests by operation, template and status, never by path", async () => {
  await rest.get("/v2/products?limit=1");
  await rest.get("/v2/products/prod_01h455vb4pex5vsknk084sn02q");
  await rest.get("/nowhere/at/all");
  const page = await fetch(`${rest.url}/metrics`);
  expect(page.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await page.text();
  const count = (labels: string) => `http_server_request_duration_seconds_count{${labels}} 1\n`;
  expect(text).toContain(
    count('operation="listProducts",http_route="/v2/products",http_response_status_code="200"'),
  );
  expect(text).toContain(
    count('operation="getProduct",http_route="/v2/products/{id}",http_response_status_code="404"'),
  );
  expect(text).toContain(count('operation="none",http_route="none",http_response_status_code="404"'));
  expect(text).toContain('db_client_connection_count{state="idle"}');
});

it("is not there when it is switched off", async () => {
  const off = await startRestUnderTest({ METRICS: "off" });
  expect((await off.get("/metrics")).status).toBe(404);
  await off.close();
});
