/** exportProducts: the whole catalog as it is at one instant, read by a database cursor as fast as it is taken. */
import * as z from "zod";
import { exportOf, id, type QueryContext, ShopError, staff } from "../kernel/index.ts";
import { type Product, type ProductRow, productColumns, toProduct } from "./product.ts";

const input = z.strictObject({
  status: z.enum(["DRAFT", "ACTIVE", "ARCHIVED"]).optional(),
  categoryId: id("category").optional(),
});

const FETCH = 500;
/** Each export holds a connection for as long as its reader takes. */
const MAX_EXPORTS = 4;
let running = 0;

export const exportProducts = exportOf({
  name: "exportProducts",
  input,
  permission: staff("catalog:read"),
  async *run({ database, signal }, filter): AsyncGenerator<Product> {
    if (running >= MAX_EXPORTS) {
      throw new ShopError("OVERLOADED", `${MAX_EXPORTS} exports are running already.`, {
        retryAfterSeconds: 10,
      });
    }
    running += 1;
    try {
      for await (const rows of fetched(database, filter)) {
        signal?.throwIfAborted();
        for (const row of rows) yield toProduct(row);
      }
    } finally {
      running -= 1;
    }
  },
});

async function* fetched(
  database: QueryContext["database"],
  filter: z.output<typeof input>,
): AsyncGenerator<ProductRow[]> {
  const connection = await database.pool.connect();
  let broken = true;
  try {
    await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await connection.query({
      text: `DECLARE exported NO SCROLL CURSOR FOR SELECT ${productColumns()} FROM products
        WHERE ($1::product_status IS NULL OR status = $1) AND ($2::uuid IS NULL OR category_id = $2)`,
      values: [filter.status ?? null, filter.categoryId ?? null],
    });
    for (;;) {
      broken = true;
      const { rows } = await connection.query<ProductRow>(`FETCH ${FETCH} FROM exported`);
      broken = false;
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    if (!broken) await connection.query("ROLLBACK").catch(() => (broken = true));
    connection.release(broken);
  }
}
