import { randomUUIDv7 } from "node:crypto";
import { inTransaction } from "@trefoil/prisma";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, toTypeId } from "../index.ts";
import { asStaff, openTestShop, type TestShop, unique, uuidOf } from "../testing/test-shop.ts";
import { skipForeignKeyChecks } from "./foreign-key-checks.ts";

const modes = ["atomic", "best-effort"] as const;
const UNKNOWN = "INSERT INTO stock (product_id, updated_at) VALUES (gen_random_uuid(), now())";

let test: TestShop;
beforeAll(async () => {
  // One connection, so that whoever comes next has that of the import.
  test = await openTestShop({ poolSize: 1 });
});
afterAll(() => test.close());

function line(categoryId = test.categoryId) {
  return {
    sku: unique("KEY"),
    name: "Keyed",
    description: "",
    price: { amount: 5, currency: "EUR" },
    categoryId,
  };
}

async function newCategory({ database } = test): Promise<string> {
  const [id, slug] = [randomUUIDv7(), unique("shelf")];
  const times = { createdAt: new Date(), updatedAt: new Date() };
  await database.prisma.category.create({ data: { id, slug, name: slug, position: 9, ...times } });
  return toTypeId("category", id);
}

async function* linesOf(...lines: unknown[]): AsyncGenerator<unknown> {
  yield* lines;
}

/** Of the transaction, after the checks were to be skipped. */
function roleOf(preparation: string): Promise<string> {
  return inTransaction(test.database, async ({ sql }) => {
    await sql.query(preparation);
    await skipForeignKeyChecks({ sql });
    const { rows } = await sql.query<{ role: string }>(
      "SELECT current_setting('session_replication_role') AS role",
    );
    return rows[0]?.role as string;
  });
}

describe.each(modes)("an import in mode %s", (mode) => {
  const run = (...lines: unknown[]) =>
    test.shop.ingest(operations.importProducts, { mode }, linesOf(...lines), asStaff());

  it("leaves the connection with its checks on", async () => {
    await run(line());
    await expect(test.database.pool.query(UNKNOWN)).rejects.toMatchObject({
      constraint: "stock_product_id_fkey",
    });
  });

  it("makes products whose category can't be deleted any more", async () => {
    const categoryId = await newCategory();
    await run(line(categoryId));
    const gone = test.database.pool.query("DELETE FROM categories WHERE id = $1", [uuidOf(categoryId)]);
    await expect(gone).rejects.toMatchObject({ constraint: "products_category_id_fkey" });
  });

  it("sets off the triggers that somebody has made", async () => {
    const { pool } = test.database;
    await pool.query("CREATE TABLE heard (sku text)");
    await pool.query(
      `CREATE FUNCTION hear() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN INSERT INTO heard VALUES (NEW.sku); RETURN NULL; END $$`,
    );
    await pool.query("CREATE TRIGGER hears AFTER INSERT ON products FOR EACH ROW EXECUTE FUNCTION hear()");
    const wares = [line(), line()];
    await run(...wares);
    const { rows } = await pool.query<{ sku: string }>("SELECT sku FROM heard");
    await pool.query("DROP FUNCTION hear CASCADE; DROP TABLE heard");
    expect(new Set(rows.map(({ sku }) => sku))).toEqual(new Set(wares.map(({ sku }) => sku)));
  });
});

it("keeps a category from being deleted while an import that refers to it runs", async () => {
  const other = await openTestShop();
  const categoryId = await newCategory(other);
  const deletion = () =>
    inTransaction(other.database, async ({ sql }) => {
      await sql.query("SET LOCAL lock_timeout = '20ms'");
      await sql.query("DELETE FROM categories WHERE id = $1", [uuidOf(categoryId)]);
      throw new Error("deleted, and taken back");
    }).catch((error: Error) => error.message);
  async function* lines() {
    for (let sent = 0; sent < 1500; sent++) yield line(categoryId);
    await expect.poll(deletion).toMatch("lock timeout");
  }
  await other.shop.ingest(operations.importProducts, { mode: "atomic" }, lines(), asStaff());
  expect(await deletion()).toMatch("products_category_id_fkey");
  await other.close();
});

it("skips the checks where it may, until the end of the transaction", async () => {
  expect(await roleOf("SELECT 1")).toBe("replica");
});

it("leaves them on where the role may not turn them off", async () => {
  expect(await roleOf("SET LOCAL ROLE pg_read_all_data")).toBe("origin");
});
