import { randomUUIDv7 } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, operations, type Product, system } from "../index.ts";
import { asStaff, openTestShop, type TestShop, unique, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const { listProducts } = operations;
const anybody = { caller: anonymous };
type Input = NonNullable<Parameters<typeof walk>[0]>;

/** Rows that share prices, names and instants, so that ties are the rule. */
async function fill(count: number): Promise<void> {
  const data = Array.from({ length: count }, (_, at) => ({
    id: randomUUIDv7(),
    sku: unique("W"),
    name: ["Ärmel", "zebra", "Zebra", "ä", "shoe 10", "shoe 9"][at % 6] as string,
    description: "",
    priceAmount: BigInt(at % 7),
    priceCurrency: "EUR",
    status: (["ACTIVE", "ACTIVE", "ACTIVE", "DRAFT", "ARCHIVED"] as const)[at % 5] as "ACTIVE",
    categoryId: uuidOf(test.categoryId),
    attributes: {},
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, at % 11)),
    updatedAt: new Date(),
  }));
  await test.database.prisma.product.createMany({ data });
}

/** All items from the first page to the last, or from the last to the first. */
async function walk(
  input: {
    sort?: "price" | "-price" | "name" | "-name" | "createdAt" | "-createdAt";
    limit?: number;
    q?: string;
  },
  options: { call?: Parameters<typeof test.shop.run>[2]; between?: () => Promise<void> } = {},
): Promise<Product[]> {
  const { call = anybody, between = async () => {} } = options;
  const found: Product[] = [];
  let after: string | undefined;
  for (;;) {
    const { value } = await test.shop.run(listProducts, { ...input, after }, call);
    found.push(...value.items);
    if (value.nextCursor === null) return found;
    after = value.nextCursor;
    await between();
  }
}

async function walkBack(input: Input): Promise<Product[]> {
  const opposite = (input.sort?.startsWith("-") ? input.sort.slice(1) : `-${input.sort}`) as "price";
  const [last] = (await walk({ ...input, sort: opposite })).slice(0, 1);
  const { value: end } = await test.shop.run(listProducts, { ...input, sort: opposite, limit: 1 }, anybody);
  expect(end.items[0]).toEqual(last);
  const forward = await walk(input);
  const found: Product[] = [];
  let page = (await test.shop.run(listProducts, { ...input, limit: 100 }, anybody)).value;
  while (page.nextCursor !== null) {
    page = (await test.shop.run(listProducts, { ...input, limit: 100, after: page.nextCursor }, anybody))
      .value;
  }
  found.unshift(...page.items);
  let before = page.prevCursor;
  while (before !== null) {
    const { value } = await test.shop.run(listProducts, { ...input, before }, anybody);
    found.unshift(...value.items);
    before = value.prevCursor;
  }
  expect(found.map((p) => p.id)).toEqual(forward.map((p) => p.id));
  return found;
}

const columns = { price: "price_amount", name: "name", createdAt: "created_at" } as const;

describe("a list of products", () => {
  beforeAll(() => fill(300));

  it("has the order that SQL gives, page by page in both directions, whatever the page size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(columns) as (keyof typeof columns)[])),
        fc.constantFrom("", "-"),
        fc.integer({ min: 1, max: 100 }),
        async (by, minus, limit) => {
          const direction = minus ? "DESC" : "ASC";
          const { rows } = await test.database.pool.query<{ id: string }>(
            `SELECT id FROM products WHERE status = 'ACTIVE' ORDER BY ${columns[by]} ${direction}, id ${direction}`,
          );
          const walked = await walkBack({ sort: `${minus}${by}` as "price", limit });
          expect(walked.map((p) => uuidOf(p.id))).toEqual(rows.map((row) => row.id));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("shows each surviving item exactly once while others insert, delete and edit", async () => {
    const before = await walk({ sort: "price", limit: 100 });
    const doomed = before.filter((_, at) => at % 10 === 3);
    const pending = [...doomed];
    const between = async () => {
      await fill(3);
      const gone = pending.splice(0, 3).map((p) => uuidOf(p.id));
      await test.database.prisma.stock.deleteMany({ where: { productId: { in: gone } } });
      await test.database.prisma.product.deleteMany({ where: { id: { in: gone } } });
      await test.database.pool.query(
        "UPDATE products SET description = description || 'x', version = version + 1",
      );
    };
    const seen = (await walk({ sort: "price", limit: 7 }, { between })).map((p) => p.id);
    expect(new Set(seen).size).toBe(seen.length);
    const survivors = before.filter((p) => !doomed.includes(p)).map((p) => p.id);
    expect(survivors.filter((id) => !seen.includes(id))).toEqual([]);
  });

  it("shows drafts and archived products to staff only", async () => {
    const statuses = async (call = anybody as Parameters<typeof test.shop.run>[2]) =>
      new Set((await walk({ limit: 100 }, { call })).map((p) => p.status));
    expect(await statuses()).toEqual(new Set(["ACTIVE"]));
    expect(await statuses(asStaff())).toEqual(new Set(["ACTIVE", "DRAFT", "ARCHIVED"]));
    const { value } = await test.shop.run(listProducts, { status: "DRAFT" }, anybody);
    expect(value).toEqual({ items: [], nextCursor: null, prevCursor: null });
  });

  it("finds words by their beginning, in any order, without regard to case", async () => {
    const product = await test.newProduct({ name: "Waterproof Hiking Boots" });
    const find = async (q: string) => (await walk({ q })).map((p) => p.id);
    expect(await find("boot water")).toEqual([product.id]);
    expect(await find("HIKING")).toEqual([product.id]);
    expect(await find("proof")).toEqual([]);
    expect(await find("'; & | ! <-> :* \\")).toEqual([]);
  });

  it("filters by a price range that includes its ends", async () => {
    const { value } = await test.shop.run(
      listProducts,
      { minPrice: 2, maxPrice: 3, limit: 100 },
      { caller: system },
    );
    expect(new Set(value.items.map((p) => p.price.amount))).toEqual(new Set([2, 3]));
  });

  it("refuses a cursor with another sort or filter, and both cursors at once", async () => {
    const { value } = await test.shop.run(listProducts, { sort: "price", limit: 1 }, anybody);
    const after = value.nextCursor as string;
    const mismatch = { reason: "CURSOR_MISMATCH" };
    await expect(test.shop.run(listProducts, { sort: "name", after }, anybody)).rejects.toMatchObject(
      mismatch,
    );
    await expect(
      test.shop.run(listProducts, { sort: "price", minPrice: 1, after }, anybody),
    ).rejects.toMatchObject(mismatch);
    await expect(
      test.shop.run(listProducts, { sort: "price", after, before: after }, anybody),
    ).rejects.toMatchObject({
      violations: [{ field: "before", reason: "MUTUALLY_EXCLUSIVE" }],
    });
  });
});
