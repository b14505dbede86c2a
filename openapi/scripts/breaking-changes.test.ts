import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/document.ts";
import { v1Document, v2Document } from "../src/index.ts";
import { breakingChanges } from "./breaking-changes.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- the tests reach into the document freely
type Open = any;

/** What breaks when the document is changed so. */
function after(change: (document: Open) => void): string[] {
  const changed = structuredClone(v2Document) as Open;
  change(changed);
  return breakingChanges(v2Document, changed as OpenApiDocument);
}

it("finds nothing between a contract and itself", () => {
  expect(breakingChanges(v2Document, v2Document)).toEqual([]);
  expect(breakingChanges(v1Document, v1Document)).toEqual([]);
});

it("finds a removed operation and a moved one", () => {
  expect(after((d) => delete d.paths["/v2/me"])).toEqual(["the operation me is gone"]);
  const moved = after((d) => {
    d.paths["/v2/myself"] = d.paths["/v2/me"];
    delete d.paths["/v2/me"];
  });
  expect(moved).toEqual(["me moved from GET /v2/me to GET /v2/myself"]);
});

it("finds a removed response field wherever the schema is shown", () => {
  const found = after((d) => delete d.components.schemas.Stock.properties.available);
  expect(found).toContain("getStock: the response 200.available is gone");
  expect(found).toContain("getProduct: the response 200.stock.available is gone");
});

it("finds a response field that became optional or nullable", () => {
  expect(after((d) => void d.components.schemas.Stock.required.pop())).toContain(
    "getStock: the response 200.links may be absent now",
  );
  const nullable = after((d) => {
    d.components.schemas.Stock.properties.onHand.type = ["integer", "null"];
  });
  expect(nullable).toContain("getStock: the response 200.onHand may be null now");
});

it("finds a new required request field and a parameter that became required", () => {
  const field = after((d) => {
    d.components.schemas.NewReview.properties.mood = { type: "string" };
    d.components.schemas.NewReview.required.push("mood");
  });
  expect(field).toEqual(["createReview: the body.mood is required now"]);
  const parameter = after((d) => {
    d.components.parameters.after.required = true;
  });
  expect(parameter).toContain("listProducts: the query parameter after is required now");
});

it("finds a removed parameter, because unknown ones are refused", () => {
  const found = after((d) => {
    d.paths["/v2/products"].get.parameters = d.paths["/v2/products"].get.parameters.filter(
      (p: Open) => p.name !== "q",
    );
  });
  expect(found).toEqual(["listProducts: the query parameter q is gone"]);
});

it("finds narrowed enums, limits and types of requests", () => {
  const found = after((d) => {
    d.components.schemas.StockReason.enum = ["COUNT", "RECEIPT"];
    d.components.schemas.StockAdjustment.properties.delta.maximum = 10;
    d.components.schemas.NewReview.properties.title.type = "integer";
  });
  expect(found).toEqual([
    "createReview: the body.title can't be string any more",
    "adjustStock: the body.delta has a narrower maximum",
    "adjustStock: the body.reason can't be DAMAGE any more",
  ]);
});

it("finds a success response, a media type and a promised header that are gone", () => {
  const found = after((d) => {
    delete d.paths["/v2/orders"].post.responses["202"];
    delete d.paths["/v2/products/{id}"].patch.requestBody.content["application/json"];
    delete d.paths["/v2/me"].get.responses["200"].headers.ETag;
  });
  expect(found).toEqual([
    "updateProduct: the body is not application/json any more",
    "me: the response 200: the header ETag is no longer promised",
    "placeOrder: the response 202 is gone",
  ]);
});

it("lets additions pass: operations, optional members, wider requests, new error reasons", () => {
  const found = after((d) => {
    d.paths["/v2/new"] = { get: { operationId: "brandNew", responses: {} } };
    d.components.schemas.Stock.properties.note = { type: "string" };
    d.components.schemas.NewReview.properties.mood = { type: "string" };
    d.components.schemas.NewReview.properties.title.maxLength = 500;
    d.components.schemas.ErrorReason.enum.push("BRAND_NEW");
  });
  expect(found).toEqual([]);
});
