import { expect, it } from "vitest";
import { loadContract, type V2Operations, v2Document } from "./index.ts";

const contract = loadContract<V2Operations>(v2Document);
const id = "prod_01h455vb4pex5vsknk084sn02q";

it("finds the operations of a path and the parameters in it", () => {
  const found = contract.matchPath(`/v2/products/${id}/reviews`);
  expect(found?.params).toEqual({ productId: id });
  expect(found?.value.template).toBe("/v2/products/{productId}/reviews");
  expect([...(found?.value.operations.keys() ?? [])].toSorted()).toEqual(["GET", "HEAD", "POST"]);
});

it("says which methods a path allows", () => {
  expect(contract.matchPath("/v2/products")?.value.allow).toBe("GET, HEAD, POST, OPTIONS");
  expect(contract.matchPath(`/v2/products/${id}`)?.value.allow).toBe("GET, HEAD, DELETE, PATCH, OPTIONS");
  expect(contract.matchPath("/v2/products/import")?.value.allow).toBe("POST, OPTIONS");
});

it("prefers a literal segment to a parameter", () => {
  expect(contract.matchPath("/v2/products/export")?.value.operations.get("GET")?.operationId).toBe(
    "exportProducts",
  );
});

it("gives parameters by the name of the operation that they belong to", () => {
  expect(contract.matchPath("/v2/products/x")?.params).toEqual({ id: "x" });
  expect(contract.matchPath("/v2/products/x/stock")?.params).toEqual({ productId: "x" });
});

it.each([
  "/",
  "",
  "/v2",
  "/v2/products/",
  "/v2//products",
  "/v3/products",
  `/v2/products/${id}/reviews/1`,
  "/V2/products",
])("knows nothing at %s", (path) => {
  expect(contract.matchPath(path)).toBeUndefined();
});

it("knows nothing at a path of thousands of segments", () => {
  expect(contract.matchPath("/v2/products/x".repeat(5000))).toBeUndefined();
});

it("decodes a segment once and leaves a broken one as it is", () => {
  expect(contract.matchPath("/v2/products/a%2Fb%2525")?.params).toEqual({ id: "a/b%25" });
  expect(contract.matchPath("/v2/products/%E0%A4%A")?.params).toEqual({ id: "%E0%A4%A" });
});

it("writes paths as Express wants them", () => {
  expect(contract.operations.cancelOrder.expressPath).toBe("/v2/orders/:id/cancel");
});
