import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileRequestValidator,
  loadContract,
  type RawRequest,
  type V1Operations,
  type V2Operations,
  v1Document,
  v2Document,
} from "./index.ts";

const { operations: v2 } = loadContract<V2Operations>(v2Document);
const { operations: v1 } = loadContract<V1Operations>(v1Document);
const id = "prod_01h455vb4pex5vsknk084sn02q";

const request = (given: Partial<RawRequest> = {}): RawRequest => ({
  path: {},
  query: "",
  headers: {},
  ...given,
});

/** `field REASON` of each violation. */
const faults = (result: { ok: boolean; violations?: readonly { field: string; reason: string }[] }) =>
  (result.violations ?? []).map(({ field, reason }) => `${field} ${reason}`);

describe("parameters", () => {
  const list = compileRequestValidator(v2.listProducts);
  const ask = (query: string) => list(request({ query }));

  it("decodes a query string by the types of its parameters", () => {
    const result = ask(`limit=5&minPrice=100&q=earl+gr%C3%BCn&sort=-price&fields=id%2Cname&include=category`);
    expect(result).toMatchObject({
      ok: true,
      query: {
        limit: 5,
        minPrice: 100,
        q: "earl grün",
        sort: "-price",
        fields: ["id", "name"],
        include: ["category"],
      },
    });
  });

  it("takes identifiers separated by commas", () => {
    expect(ask(`ids=${id},${id}`)).toMatchObject({ ok: true, query: { ids: [id, id] } });
  });

  it.each(["1e1", "0x10", "1.0", " 5", "", "five", "+5", "٥"])("refuses %j as an integer", (text) => {
    expect(faults(ask(`limit=${encodeURIComponent(text)}`))).toEqual(["limit WRONG_TYPE"]);
  });

  it.each([
    ["limit=0", "limit TOO_SMALL"],
    ["limit=101", "limit TOO_LARGE"],
    ["limit=-0", "limit TOO_SMALL"],
    [`limit=${"9".repeat(400)}`, "limit TOO_LARGE"],
    ["minPrice=9007199254740992", "minPrice TOO_LARGE"],
    ["status=active", "status NOT_ALLOWED"],
    ["sort=", "sort NOT_ALLOWED"],
    ["q=", "q TOO_SHORT"],
    [`q=${"x".repeat(201)}`, "q TOO_LONG"],
    ["categoryId=7", "categoryId INVALID_FORMAT"],
    ["q=%zz", "q INVALID_FORMAT"],
    ["q=%C3", "q INVALID_FORMAT"],
    ["q=%ED%A0%80", "q INVALID_FORMAT"],
    ["limit=1&limit=1", "limit DUPLICATE"],
    ["Limit=1", "Limit UNKNOWN_FIELD"],
    ["%6Cimit=1&li%6Dit=2", "limit DUPLICATE"],
    ["__proto__=1", "__proto__ NOT_ALLOWED"],
    ["constructor=1", "constructor UNKNOWN_FIELD"],
    ["toString", "toString UNKNOWN_FIELD"],
    ["after=a&before=b", "before MUTUALLY_EXCLUSIVE"],
    [`ids=${id}&q=tea`, "ids MUTUALLY_EXCLUSIVE"],
    ["ids=", "ids[0] INVALID_FORMAT"],
    [`ids=${`${id},`.repeat(100)}${id}`, "ids TOO_MANY"],
    ["include=reviews", "include[0] NOT_ALLOWED"],
    ["fields=id,prize", "fields[1] NOT_ALLOWED"],
    ["fields=price.amount.x", "fields[0] NOT_ALLOWED"],
    ["fields=__proto__", "fields[0] INVALID_FORMAT"],
  ])("refuses %s: %s", (query, fault) => {
    expect(faults(ask(query))).toEqual([fault]);
  });

  it("takes the fields of embedded resources, of maps and of items", () => {
    expect(ask("fields=category.name,attributes.color,links.self.href")).toMatchObject({ ok: true });
    const order = compileRequestValidator(v2.getOrder);
    const query = "fields=items.product.category.name,shippingAddress.city&at=2026-03-01T12:00:00%2B01:00";
    expect(order(request({ path: { id: "ord_01h455vb4pex5vsknk084sn02w" }, query }))).toMatchObject({
      ok: true,
    });
  });

  it("ignores empty pieces of a query string", () => {
    expect(ask("&&limit=5&")).toMatchObject({ ok: true, query: { limit: 5 } });
  });

  it("says what is wrong with a path parameter by its name", () => {
    const get = compileRequestValidator(v2.getStock);
    expect(faults(get(request({ path: { productId: "prod_81h455vb4pex5vsknk084sn02q" } })))).toEqual([
      "productId INVALID_FORMAT",
    ]);
    expect(faults(get(request({ path: { productId: `${id}\n` } })))).toEqual(["productId INVALID_FORMAT"]);
    expect(get(request({ path: { productId: id } }))).toMatchObject({ ok: true, path: { productId: id } });
  });

  it("names at most 100 violations", () => {
    const query = Array.from({ length: 3000 }, (_, at) => `k${at}=1`).join("&");
    expect(faults(ask(query))).toHaveLength(100);
  });
});

describe("headers", () => {
  const archive = compileRequestValidator(v2.archiveProduct);
  const path = { id };

  it("answers VERSION_REQUIRED when If-Match is all that is missing", () => {
    const missing = {
      ok: false,
      reason: "VERSION_REQUIRED",
      violations: [{ field: "expectedVersion", reason: "REQUIRED" }],
    };
    expect(archive(request({ path }))).toMatchObject(missing);
    expect(archive(request({ path, headers: { "if-match": "*" } }))).toMatchObject(missing);
    expect(archive(request({ path: { id: "x" } }))).toMatchObject({ ok: false, reason: "INVALID_INPUT" });
  });

  it.each(['"3"', '"3-1f0c"', 'W/"3"', '""'])("takes %s as If-Match", (tag) => {
    expect(archive(request({ path, headers: { "if-match": tag } }))).toMatchObject({
      ok: true,
      headers: { "If-Match": tag },
    });
  });

  it.each(["3", '"3', '"3", "4"', '"a b"', ""])("refuses %s as If-Match", (tag) => {
    expect(faults(archive(request({ path, headers: { "if-match": tag } })))).toEqual([
      "expectedVersion INVALID_FORMAT",
    ]);
  });

  it("leaves the idempotency key to the operation", () => {
    const place = compileRequestValidator(v2.createReview);
    const body = { rating: 5, title: "Good", body: "Very" };
    expect(place(request({ path: { productId: id }, body }))).toMatchObject({ ok: true });
    const headers = { "idempotency-key": "ü" };
    expect(place(request({ path: { productId: id }, body, headers }))).toMatchObject({
      ok: true,
      headers: { "Idempotency-Key": "ü" },
    });
  });

  it("calls inputs by the names of version 1 in version 1", () => {
    expect(faults(compileRequestValidator(v1.archiveProduct)(request({ path })))).toEqual([
      "expected_version REQUIRED",
    ]);
  });
});

describe("bodies", () => {
  const place = compileRequestValidator(v2.placeOrder);
  const address = {
    name: "Alice",
    line1: "Ahornweg 3",
    city: "Freiburg",
    postalCode: "79100",
    country: "DE",
  };
  const order = {
    items: [{ productId: id, quantity: 2 }],
    shippingAddress: address,
    paymentToken: "tok_visa",
  };
  const sent = (body: unknown) => faults(place(request({ body })));

  it("takes a good one as it is", () => {
    expect(place(request({ body: order }))).toMatchObject({ ok: true, body: order });
  });

  it.each([
    ["nothing", undefined, [" REQUIRED"]],
    ["null", null, [" WRONG_TYPE"]],
    ["a list", [], [" WRONG_TYPE"]],
    ["an empty object", {}, ["items REQUIRED", "shippingAddress REQUIRED", "paymentToken REQUIRED"]],
    ["both payments", { ...order, payment: "WALLET" }, ["payment MUTUALLY_EXCLUSIVE"]],
    ["no items", { ...order, items: [] }, ["items TOO_FEW"]],
    ["51 items", { ...order, items: Array(51).fill(order.items[0]) }, ["items TOO_MANY"]],
    [
      "text for a number",
      { ...order, items: [{ productId: id, quantity: "2" }] },
      ["items[0].quantity WRONG_TYPE"],
    ],
    ["a fraction", { ...order, items: [{ productId: id, quantity: 1.5 }] }, ["items[0].quantity WRONG_TYPE"]],
    [
      "a huge number",
      { ...order, items: [{ productId: id, quantity: Infinity }] },
      ["items[0].quantity WRONG_TYPE"],
    ],
    [
      "1001 pieces",
      { ...order, items: [{ productId: id, quantity: 1001 }] },
      ["items[0].quantity TOO_LARGE"],
    ],
    ["an unknown member", { ...order, coupon: 1 }, ["coupon UNKNOWN_FIELD"]],
    [
      "an unknown member of an item",
      { ...order, items: [{ ...order.items[0], price: 1 }] },
      ["items[0].price UNKNOWN_FIELD"],
    ],
    [
      "a country of three letters",
      { ...order, shippingAddress: { ...address, country: "DEU" } },
      ["shippingAddress.country TOO_LONG", "shippingAddress.country INVALID_FORMAT"],
    ],
    ["a NUL", { ...order, paymentToken: "tok_\0" }, ["paymentToken INVALID_TEXT"]],
    ["a lone surrogate", { ...order, paymentToken: "tok_\ud800" }, ["paymentToken INVALID_TEXT"]],
  ])("refuses %s", (_name, body, expected) => {
    expect(sent(body)).toEqual(expected);
  });

  it("takes null where a part may be absent", () => {
    expect(sent({ ...order, shippingAddress: { ...address, line2: null, region: null } })).toEqual([]);
  });

  it("counts code points, not UTF-16 units", () => {
    const review = compileRequestValidator(v2.createReview);
    const written = (title: string) =>
      faults(review(request({ path: { productId: id }, body: { rating: 5, title, body: "x" } })));
    expect(written("😀".repeat(120))).toEqual([]);
    expect(written("😀".repeat(121))).toEqual(["title TOO_LONG"]);
  });

  it("refuses __proto__ wherever it stands and leaves the prototypes alone", () => {
    expect(sent(JSON.parse('{"__proto__":{"polluted":1}}'))).toContain("__proto__ NOT_ALLOWED");
    const create = compileRequestValidator(v2.updateProduct);
    const body = JSON.parse('{"attributes":{"__proto__":"x"}}');
    expect(faults(create(request({ path: { id }, headers: { "if-match": '"1"' }, body })))).toEqual([
      "attributes.__proto__ NOT_ALLOWED",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("orders violations as the schema orders its members, unknown ones last", () => {
    const body = { zzz: 1, shippingAddress: { country: 1, name: "" }, items: [{ quantity: 0 }] };
    expect(sent(body)).toEqual([
      "items[0].productId REQUIRED",
      "items[0].quantity TOO_SMALL",
      "shippingAddress.name TOO_SHORT",
      "shippingAddress.line1 REQUIRED",
      "shippingAddress.city REQUIRED",
      "shippingAddress.postalCode REQUIRED",
      "shippingAddress.country WRONG_TYPE",
      "paymentToken REQUIRED",
      "zzz UNKNOWN_FIELD",
    ]);
  });

  it("lets an optional body be absent", () => {
    const cancel = compileRequestValidator(v2.cancelOrder);
    const path = { id: "ord_01h455vb4pex5vsknk084sn02w" };
    expect(cancel(request({ path }))).toMatchObject({ ok: true, body: undefined });
    expect(faults(cancel(request({ path, body: { reason: 5 } })))).toEqual(["reason WRONG_TYPE"]);
  });

  it("wants price and currency together in version 1", () => {
    const update = compileRequestValidator(v1.updateProduct);
    const sentV1 = (body: unknown) =>
      faults(update(request({ path: { id }, headers: { "if-match": '"1"' }, body })));
    expect(sentV1({ price: "12.50" })).toEqual(["currency REQUIRED"]);
    expect(sentV1({ price: "12,50", currency: "EUR" })).toEqual(["price INVALID_FORMAT"]);
    expect(sentV1({ price: "12.50", currency: "EUR" })).toEqual([]);
  });

  it("refuses bodies made to keep it busy within 50 ms each", () => {
    const items = Array.from({ length: 200_000 }, () => ({}));
    const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1]));
    const long = "a".repeat(1_000_000);
    sent({});
    for (const body of [
      { ...order, items },
      keys,
      { ...order, paymentToken: long },
      { ...order, shippingAddress: keys },
    ]) {
      expect(sent(body).length).toBeGreaterThan(0);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        sent(body);
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });

  it("neither throws nor takes anything that is no order, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.string(), (body, query) => {
        const result = place(request({ body, query }));
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("finds one changed member by its path", () => {
    const places = [
      ["items", 0, "quantity"],
      ["items", 0, "productId"],
      ["shippingAddress", "city"],
      ["paymentToken"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(true, [], {}), (place_, wrong) => {
        const body = structuredClone(order) as Record<string, unknown>;
        const last = place_.at(-1) as string;
        const holder = place_
          .slice(0, -1)
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], body);
        (holder as Record<string, unknown>)[last] = wrong;
        const field = place_
          .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
          .join("")
          .slice(1);
        expect(sent(body)).toEqual([`${field} WRONG_TYPE`]);
      }),
    );
  });
});

it("knows the types of what it decoded", () => {
  const update = compileRequestValidator(v2.updateProduct);
  const result = update(request({ path: { id }, headers: { "if-match": '"1"' }, body: { name: "Tea" } }));
  const name: string | undefined = result.ok ? result.body.name : undefined;
  const tag: string = result.ok ? result.headers["If-Match"] : "";
  const product: string = result.ok ? result.path.id : "";
  expect([name, tag, product]).toEqual(["Tea", '"1"', id]);
});
