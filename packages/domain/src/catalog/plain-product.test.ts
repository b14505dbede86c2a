import fc from "fast-check";
import { expect, it } from "vitest";
import { plainProduct } from "./plain-product.ts";
import { newProduct } from "./product-input.ts";

const good = {
  sku: "TEA-1",
  name: "Tea",
  description: "Loose\tleaves, naïve, Ɓig, 50 °C",
  price: { amount: 1_999, currency: "EUR" },
  categoryId: "cat_01h455vb4pex5vsknk084sn02q",
  status: "DRAFT",
  attributes: { size: "M", "": "x" },
};

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "\0",
    "e\u0301",
    "\ud800",
    "😀",
    "x".repeat(64),
    "x".repeat(65),
    "😀".repeat(64),
    "NULL",
    "A-",
    "-A",
    "a",
    "EUR",
    "EURO",
    "ACTIVE",
    "ARCHIVED",
    null,
    undefined,
    true,
    [],
    {},
    0,
    -0,
    -1,
    1.5,
    2 ** 53 - 1,
    2 ** 53,
    Number.NaN,
    "cat_8zzzzzzzzzzzzzzzzzzzzzzzzz",
    "prod_01h455vb4pex5vsknk084sn02q",
    "x".repeat(10_001),
  ),
  fc.string({ unit: "binary", maxLength: 70 }),
  fc.string({ maxLength: 210 }),
  fc.dictionary(fc.string({ maxLength: 66 }), fc.oneof(fc.string({ maxLength: 3 }), fc.integer()), {
    maxKeys: 52,
  }),
  fc.record({
    amount: fc.oneof(fc.integer(), fc.double()),
    currency: fc.constantFrom("EUR", "eur", "\u00c5BC"),
  }),
  fc.constant(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [String(at), ""]))),
  fc.constant(JSON.parse('{"__proto__":"x"}')),
  fc.constant(Object.create({ inherited: "x" })),
);

/** A good product of which some members are something else, are missing or are too many. */
const product = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(good), "more", "__proto__"), odd, { maxKeys: 3 }),
    fc.subarray(Object.keys(good)),
  )
  .map(([changed, without]) => {
    const made: Record<string, unknown> = { ...good, attributes: { size: "M" }, ...changed };
    if (without.length === 1) delete made[without[0] as string];
    return made;
  });

it("says of a product what the schema says of it, or nothing", () => {
  let [plain, judged] = [0, 0];
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: product }, odd), (value) => {
      const told = plainProduct(value);
      judged += 1;
      if (told === undefined) return;
      plain += 1;
      expect(newProduct.safeParse(value)).toEqual({ success: true, data: told });
    }),
    { numRuns: 3_000 },
  );
  expect(plain).toBeGreaterThan(judged / 20);
});

it("knows a product that is plainly good, with what it is by default", () => {
  const { status: _, attributes: __, ...least } = good;
  expect(plainProduct(least)).toEqual(newProduct.parse(least));
  expect(plainProduct({ ...good, attributes: { size: "M" } })).toEqual(
    newProduct.parse({ ...good, attributes: { size: "M" } }),
  );
});
