import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadContract, type V1Operations, type V2Operations, v1Document, v2Document } from "./index.ts";

const v1 = loadContract<V1Operations>(v1Document);
const v2 = loadContract<V2Operations>(v2Document);

const isStream = ({ responses }: { responses: ReadonlyMap<number, { content: object }> }) =>
  "text/event-stream" in (responses.get(200)?.content ?? {});

/** What the shop could do when version 1 was frozen. */
const frozen = [
  "listProducts getProduct createProduct updateProduct archiveProduct",
  "listCategories getCategory listReviews createReview getStock adjustStock",
  "registerCustomer getCustomer me updateCustomer listCustomers suspendCustomer",
  "placeOrder getOrder listOrders cancelOrder shipOrder deliverOrder orderHistory",
].flatMap((line) => line.split(" "));

const served = (contract: typeof v1 | typeof v2) =>
  Object.values(contract.operations)
    .filter((operation) => operation.shopOperation)
    .flatMap((operation) => [operation.operationId, ...operation.alsoAnswers])
    .toSorted();

it("serves in version 1 what it was frozen with", () => {
  expect(served(v1)).toEqual(frozen.toSorted());
});

it("serves all of it in version 2", () => {
  expect(served(v2)).toEqual(expect.arrayContaining(frozen));
});

it("marks all of version 1 as deprecated and nothing of version 2", () => {
  expect(Object.values(v1.operations).filter((operation) => !operation.deprecated)).toEqual([]);
  expect(Object.values(v2.operations).filter((operation) => operation.deprecated)).toEqual([]);
});

it("has version 1 announce its end in every answer", () => {
  const silent = Object.values(v1.operations).flatMap(({ operationId, responses }) =>
    [...responses.values()]
      .filter(
        ({ headers }) =>
          !["deprecation", "sunset", "link"].every((name) =>
            headers.some((h) => h.name === name && h.required),
          ),
      )
      .map(({ status }) => `${operationId} ${status}`),
  );
  expect(silent).toEqual([]);
});

describe.each([
  ["v1", Object.values(v1.operations)],
  ["v2", Object.values(v2.operations).filter((operation) => operation.shopOperation)],
])("every operation of %s", (_version, operations) => {
  it("says who may call it", () => {
    expect(operations.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  it("lists the errors that any of them can give", () => {
    const common = [400, 401, 406, 414, 429, 500, 503, 504];
    const lacking = operations.filter(({ responses }) => !common.every((status) => responses.has(status)));
    expect(lacking.map(({ operationId }) => operationId)).toEqual([]);
  });

  it("lists 403 where it needs a scope, 415 where it takes a body, 409 and 422 where it takes a key", () => {
    const has = (status: number) => (operation: (typeof operations)[number]) =>
      operation.responses.has(status);
    const taking = (header: string) =>
      operations.filter(({ parameters }) => parameters.header.some((p) => p.name === header));
    expect(operations.filter(({ permission }) => permission?.scope !== undefined).every(has(403))).toBe(true);
    expect(operations.filter(({ requestBody }) => requestBody !== undefined).every(has(415))).toBe(true);
    expect(taking("Idempotency-Key").every(has(422))).toBe(true);
    expect(taking("Idempotency-Key").every(has(409))).toBe(true);
    expect(taking("If-Match").every(has(412))).toBe(true);
    const required = operations.filter(({ parameters }) =>
      parameters.header.some((p) => p.name === "If-Match" && p.required),
    );
    expect(required.every(has(428))).toBe(true);
    const changing = operations.filter(({ method }) => method === "PATCH" || method === "DELETE");
    expect(required).toEqual(changing);
  });

  it("answers a read with an ETag and 304, but for the streams", () => {
    const reads = operations.filter(
      (operation) =>
        operation.method === "GET" && operation.operationId !== "exportProducts" && !isStream(operation),
    );
    expect(reads.every(({ responses }) => responses.has(304))).toBe(true);
    const withTag = reads.filter(({ responses }) =>
      responses.get(200)?.headers.some(({ name }) => name === "etag"),
    );
    expect(withTag).toEqual(reads);
  });
});

it("has generated the JSON documents from the contracts as they are", () => {
  for (const [name, document] of Object.entries({ v1: v1Document, v2: v2Document })) {
    const source = parse(readFileSync(new URL(`../${name}.yaml`, import.meta.url), "utf8"));
    const { "x-generated": _mark, ...generated } = document as unknown as Record<string, unknown>;
    expect(generated, "run `npm run generate`").toEqual(source);
  }
});
