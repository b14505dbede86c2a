import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadLine, operations, type ShopError } from "../index.ts";
import { asStaff, openTestShop, type TestShop, unique } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const { importProducts, exportProducts } = operations;

async function* linesOf(...lines: unknown[]): AsyncGenerator<unknown> {
  yield* lines;
}

function line(fields: object = {}) {
  const price = { amount: 5, currency: "EUR" };
  return {
    sku: unique("IMP"),
    name: "Imported",
    description: "",
    price,
    categoryId: test.categoryId,
    ...fields,
  };
}

describe("an import", () => {
  const run = (mode: "atomic" | "best-effort", ...lines: unknown[]) =>
    test.shop.ingest(importProducts, { mode }, linesOf(...lines), asStaff());
  const countOf = (...lines: { sku: string }[]) =>
    test.database.prisma.product.count({ where: { sku: { in: lines.map(({ sku }) => sku) } } });

  it("keeps the good lines and names the bad ones, in mode best-effort", async () => {
    const [good, other, twin] = [line(), line(), line()];
    const unknown = line({ categoryId: "cat_01h455vb4pex5vsknk084sn02q" });
    const { value } = await run(
      "best-effort",
      good,
      line({ name: "" }),
      unknown,
      other,
      new BadLine("is not JSON"),
      twin,
      twin,
    );
    expect(value).toMatchObject({
      mode: "best-effort",
      received: 7,
      created: 3,
      failed: 4,
      errorsTruncated: false,
    });
    expect(
      value.errors.map(({ line: at, reason, violations }) => [at, reason, violations[0]?.field]),
    ).toEqual([
      [2, "INVALID_INPUT", "name"],
      [3, "INVALID_INPUT", "categoryId"],
      [5, "INVALID_INPUT", ""],
      [7, "SKU_TAKEN", "sku"],
    ]);
    expect(await countOf(good, other, twin)).toBe(3);
  });

  it("keeps nothing and names every bad line, in mode atomic", async () => {
    const good = Array.from({ length: 1500 }, () => line());
    const events = await test.database.prisma.event.count();
    const failure = await run(
      "atomic",
      ...good,
      line({ price: { amount: -1, currency: "EUR" } }),
      line(),
      "no object",
    ).catch((error: ShopError) => error);
    expect(failure).toMatchObject({
      reason: "IMPORT_REJECTED",
      violations: [
        { field: "lines[1500].price.amount", reason: "TOO_SMALL" },
        { field: "lines[1502]", reason: "WRONG_TYPE" },
      ],
    });
    expect(await countOf(...good)).toBe(0);
    expect(await test.database.prisma.event.count()).toBe(events);
  });

  it("gives every product its stock and its event", async () => {
    const lines = [line(), line()];
    await run("atomic", ...lines);
    const products = await test.database.prisma.product.findMany({
      where: { sku: { in: lines.map(({ sku }) => sku) } },
      include: { stock: true },
    });
    expect(products.map((product) => product.stock?.onHand)).toEqual([0, 0]);
    const ids = products.map(({ id }) => id);
    expect(await test.database.prisma.event.count({ where: { streamId: { in: ids } } })).toBe(2);
  });

  it("reports the first hundred bad lines and counts the rest", async () => {
    const { value } = await run("best-effort", ...Array.from({ length: 250 }, () => ({})));
    expect(value).toMatchObject({ received: 250, created: 0, failed: 250, errorsTruncated: true });
    expect(value.errors.map((error) => error.line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it("reports the first bad lines first, whenever they were found", async () => {
    const taken = line();
    await run("atomic", taken);
    const { value } = await run("best-effort", taken, ...Array.from({ length: 250 }, () => ({})));
    expect(value.errors.map((error) => error.line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it("gives a SKU to the first line that has it, while later ones are written beside it", async () => {
    const lines = Array.from({ length: 4100 }, () => line());
    // The last of a batch, which the first of the next three would outrun.
    const first = lines[999];
    lines[1000] = lines[2000] = lines[3000] = { ...first, name: "A twin" } as (typeof lines)[0];
    const { value } = await run("best-effort", ...lines);
    expect(value).toMatchObject({ received: 4100, created: 4097, failed: 3 });
    expect(value.errors.map((error) => [error.line, error.reason])).toEqual([
      [1001, "SKU_TAKEN"],
      [2001, "SKU_TAKEN"],
      [3001, "SKU_TAKEN"],
    ]);
    const kept = await test.database.prisma.product.findMany({ where: { sku: first?.sku as string } });
    expect(kept.map(({ name }) => name)).toEqual([first?.name]);
  });

  it("shares SKUs with others that have them in another order", async () => {
    const count = 6000;
    const lines = Array.from({ length: count }, () => line());
    const orders = [1, 7, 1_237, 2_741].map((step) => lines.map((_, at) => lines[(at * step) % count]));
    const summaries = await Promise.all(orders.map((order) => run("best-effort", ...order)));
    for (const { value } of summaries) expect(value.created + value.failed).toBe(count);
    expect(summaries.reduce((sum, { value }) => sum + value.created, 0)).toBe(count);
    expect(await countOf(...lines)).toBe(count);
  });

  it("waits for its own batches where the shop has one connection", async () => {
    const small = await openTestShop({ poolSize: 1, connectionTimeoutMs: 500 });
    // The third of three batches would wait too long for the connection.
    await small.database.pool.query(
      `CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.4); RETURN NULL; END $$`,
    );
    await small.database.pool.query(
      "CREATE TRIGGER slow BEFORE INSERT ON products FOR EACH STATEMENT EXECUTE FUNCTION slow()",
    );
    const lines = Array.from({ length: 4000 }, (_, at) => ({
      ...line(),
      sku: `SMALL-${at}`,
      categoryId: small.categoryId,
    }));
    const { value } = await small.shop.ingest(
      importProducts,
      { mode: "best-effort" },
      linesOf(...lines),
      asStaff(),
    );
    expect(value).toMatchObject({ created: 4000, failed: 0 });
    await small.close();
  });

  it("reads no further when a batch has failed", async () => {
    const { pool } = test.database;
    await pool.query(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN RAISE EXCEPTION 'a connection is lost' USING ERRCODE = '57P01'; END $$`,
    );
    await pool.query(
      "CREATE TRIGGER fails BEFORE INSERT ON products FOR EACH ROW WHEN (NEW.name = 'Fails') EXECUTE FUNCTION fail()",
    );
    let read = 0;
    async function* lines() {
      for (; read < 5000; read++) {
        if (read > 1000) await pool.query("SELECT 1");
        yield line({ name: "Fails" });
      }
    }
    const failing = test.shop.ingest(importProducts, { mode: "best-effort" }, lines(), asStaff());
    await expect(failing).rejects.toMatchObject({ reason: "DATABASE_UNAVAILABLE" });
    expect(read).toBeLessThan(2000);
    await pool.query("DROP FUNCTION fail CASCADE");
  });

  it("is refused while four others run", async () => {
    const { promise: end, resolve } = Promise.withResolvers<void>();
    const begun = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    async function* waiting(begins: () => void) {
      begins();
      await end;
      yield line();
    }
    const running = begun.map((each, at) =>
      test.shop.ingest(
        importProducts,
        { mode: at % 2 ? "atomic" : "best-effort" },
        waiting(each.resolve),
        asStaff(),
      ),
    );
    await Promise.all(begun.map((each) => each.promise));
    await expect(run("best-effort", line())).rejects.toMatchObject({ reason: "OVERLOADED" });
    resolve();
    expect((await Promise.all(running)).map(({ value }) => value.created)).toEqual([1, 1, 1, 1]);
  });

  it("counts empty lines for the numbers of the others, and for nothing else", async () => {
    const { value } = await run("best-effort", undefined, line(), undefined, {});
    expect(value).toMatchObject({ received: 2, created: 1, failed: 1, errors: [{ line: 4 }] });
  });

  it("leaves nothing behind when its lines end in the middle", async () => {
    const lines = Array.from({ length: 1200 }, () => line());
    async function* broken() {
      yield* lines;
      throw new RangeError("the wire broke");
    }
    await expect(test.shop.ingest(importProducts, {}, broken(), asStaff())).rejects.toThrow(RangeError);
    expect(test.bugs).toEqual([]);
    expect(await countOf(...lines)).toBe(0);
  });
});

describe("an export", () => {
  it("holds the catalog of one instant, whatever changes meanwhile", async () => {
    await test.shop.ingest(
      importProducts,
      {},
      linesOf(...Array.from({ length: 1200 }, () => line())),
      asStaff(),
    );
    const expected = await test.database.prisma.product.count();
    const seen = new Set<string>();
    for await (const product of test.shop.stream(exportProducts, {}, asStaff())) {
      if (seen.size === 10) await test.newProduct();
      seen.add(product.id);
    }
    expect(seen.size).toBe(expected);
  });

  it("gives its connection back when the reader leaves", async () => {
    for (let round = 0; round < 30; round++) {
      for await (const _ of test.shop.stream(exportProducts, {}, asStaff())) break;
    }
    const { totalCount, idleCount } = test.database.pool;
    expect(idleCount).toBe(totalCount);
    const { rows } = await test.database.pool.query("SELECT count(*)::int AS open FROM pg_cursors");
    expect(rows).toEqual([{ open: 0 }]);
  });

  it("is refused while four others run", async () => {
    const running = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const items = test.shop.stream(exportProducts, {}, asStaff())[Symbol.asyncIterator]();
        await items.next();
        return items;
      }),
    );
    const fifth = test.shop.stream(exportProducts, {}, asStaff())[Symbol.asyncIterator]();
    await expect(fifth.next()).rejects.toMatchObject({ reason: "OVERLOADED" });
    await Promise.all(running.map(async (items) => items.return?.()));
    expect(test.bugs).toEqual([]);
  });
});
