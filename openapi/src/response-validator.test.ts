import { describe, expect, it } from "vitest";
import {
  type Answer,
  compileResponseValidator,
  compileSharedResponseValidator,
  loadContract,
  responseOf,
  type V2Operations,
  v2Document,
} from "./index.ts";

const contract = loadContract<V2Operations>(v2Document);
const examples = v2Document.components["examples"] as Record<string, { value: object }>;
const example = (name: string) => examples[name]?.value as Record<string, unknown>;

const headers = { "content-type": "application/json; charset=utf-8", "x-request-id": "r1", etag: '"3"' };
const answer = (body: unknown, given: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers,
  body: JSON.stringify(body),
  ...given,
});

describe("an answer of getProduct", () => {
  const judge = compileResponseValidator(contract.operations.getProduct);

  it("keeps the contract as in the example", () => {
    expect(judge(answer(example("product")))).toEqual([]);
    expect(judge(answer(example("productEmbedded")))).toEqual([]);
  });

  it("may lack nothing and add nothing", () => {
    const { sku: _sku, ...rest } = example("product");
    expect(judge(answer(rest))).toEqual([expect.stringContaining("sku")]);
    expect(judge(answer({ ...example("product"), secret: 1 }))).toEqual([expect.stringContaining("secret")]);
  });

  it("has its headers, each well-formed", () => {
    const { etag: _etag, ...bare } = headers;
    expect(judge(answer(example("product"), { headers: bare }))).toEqual([
      expect.stringContaining("etag is missing"),
    ]);
    const weak = { ...headers, etag: 'W/"3"' };
    expect(judge(answer(example("product"), { headers: weak }))).toEqual([expect.stringContaining("etag")]);
  });

  it("has a status and a media type of the contract", () => {
    expect(judge(answer({}, { status: 418 }))).toEqual([expect.stringContaining("no such response")]);
    const html = { ...headers, "content-type": "text/html" };
    expect(judge(answer({}, { headers: html }))).toEqual([expect.stringContaining("media type")]);
  });

  it("may be narrowed to the fields asked for, and to no others", () => {
    const fields = ["id", "price.amount"];
    const narrow = { id: example("product")["id"], price: { amount: 1250 } };
    expect(judge(answer(narrow), { fields })).toEqual([]);
    expect(judge(answer(narrow))).not.toEqual([]);
    expect(judge(answer({ ...narrow, sku: "X" }), { fields })).toEqual([
      expect.stringContaining("sku was not asked for"),
    ]);
    expect(judge(answer({ ...narrow, price: { amount: "1" } }), { fields })).not.toEqual([]);
  });

  it("has no body when it is 304 or answers HEAD", () => {
    expect(judge(answer("", { status: 304, body: "" }))).toEqual([]);
    expect(judge(answer("", { status: 304 }))).toEqual([expect.stringContaining("no")]);
    expect(judge(answer("", { body: "" }), { method: "HEAD" })).toEqual([]);
  });

  it("carries a problem that fits its status and operation", () => {
    const problem = { ...headers, "content-type": "application/problem+json" };
    const gone = { status: 404, headers: problem };
    expect(judge(answer(example("PRODUCT_NOT_FOUND"), gone))).toEqual([]);
    expect(judge(answer(example("ORDER_NOT_FOUND"), gone))).toEqual([
      expect.stringContaining("no reason ORDER_NOT_FOUND"),
    ]);
    expect(judge(answer({ ...example("PRODUCT_NOT_FOUND"), status: 400 }, gone))).toEqual([
      expect.stringContaining("status 400"),
    ]);
    expect(judge(answer({ ...example("PRODUCT_NOT_FOUND"), stack: "x" }, gone))).toEqual([
      expect.stringContaining("stack"),
    ]);
  });
});

it("judges each item of a narrowed page", () => {
  const judge = compileResponseValidator(contract.operations.listProducts);
  const page = {
    data: [{ id: example("product")["id"], name: "Tea" }],
    page: { nextCursor: null, prevCursor: null },
  };
  expect(judge(answer(page), { fields: ["id", "name"] })).toEqual([]);
  expect(judge(answer(page), { fields: ["id"] })).toEqual([
    expect.stringContaining("name was not asked for"),
  ]);
  expect(judge(answer({ data: page.data }), { fields: ["id", "name"] })).toEqual([
    expect.stringContaining("page"),
  ]);
});

it("judges each line of an export", () => {
  const judge = compileResponseValidator(contract.operations.exportProducts);
  const stream = { ...headers, "content-type": "application/x-ndjson" };
  const lines = String(example("exportLines"));
  expect(judge({ status: 200, headers: stream, body: lines })).toEqual([]);
  expect(judge({ status: 200, headers: stream, body: "" })).toEqual([]);
  expect(judge({ status: 200, headers: stream, body: `${lines}{}\n` })).toEqual([
    expect.stringContaining("line 3"),
  ]);
  expect(judge({ status: 200, headers: stream, body: lines.trimEnd() })).toEqual([
    expect.stringContaining("no end"),
  ]);
});

it("judges the answer of a path that does not exist", () => {
  const notFound = v2Document.components["responses"]?.["RouteNotFound"] as never;
  const judge = compileSharedResponseValidator(contract.schemas, responseOf(v2Document, 404, notFound));
  const problem = { ...headers, "content-type": "application/problem+json" };
  expect(judge(answer(example("ROUTE_NOT_FOUND"), { status: 404, headers: problem }))).toEqual([]);
  expect(judge(answer(example("PRODUCT_NOT_FOUND"), { status: 404, headers: problem }))).not.toEqual([]);
});
