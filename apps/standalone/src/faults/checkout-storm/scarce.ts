/** A thousand buyers for a hundred pieces: a hundred orders are confirmed, the others cancelled, never one more. */
import { setTimeout as pause } from "node:timers/promises";
import { fromTypeId } from "@trefoil/domain";
import { type Database, openDatabase } from "@trefoil/prisma";
import { buyAll } from "./buy.ts";
import { findShoppers } from "./shoppers.ts";
import { openStormWorld } from "./storm-world.ts";

export interface ScarcePlan {
  readonly databaseUrl: string;
  readonly home: string;
  readonly buyers: number;
  readonly pieces: number;
  progress(line: string): void;
}

export interface ScarceReport {
  readonly confirmed: number;
  readonly outOfStock: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

const AT_ONCE = 32;

export async function scarceStock({
  databaseUrl,
  home,
  buyers,
  pieces,
  progress,
}: ScarcePlan): Promise<ScarceReport> {
  const database = openDatabase({ url: databaseUrl, statementTimeoutMs: 0 });
  const world = await openStormWorld({ databaseUrl, home });
  try {
    const shoppers = await findShoppers(databaseUrl, home);
    const [ware] = shoppers.wares as [(typeof shoppers.wares)[number]];
    const productId = fromTypeId("product", ware.id);
    await database.pool.query("UPDATE stock SET on_hand = $2 WHERE product_id = $1", [productId, pieces]);
    const began = performance.now();
    const ids = await buyAll({
      shop: world.shop,
      shoppers,
      orders: buyers,
      buyers: AT_ONCE,
      order: () => ({ items: [{ productId: ware.id, quantity: 1 }], paymentToken: "tok_visa" }),
      placed: (count) => count % 250 === 0 && progress(`${count} of ${buyers} orders placed`),
    });
    const result = await settled(database, ids);
    const seconds = (performance.now() - began) / 1000;
    const faults: string[] = [];
    if (result.confirmed !== pieces) faults.push(`${result.confirmed} orders were confirmed, not ${pieces}`);
    if (result.outOfStock !== buyers - pieces) {
      faults.push(`${result.outOfStock} were cancelled OUT_OF_STOCK, not ${buyers - pieces}`);
    }
    const left = await database.pool.query("SELECT on_hand, reserved FROM stock WHERE product_id = $1", [
      productId,
    ]);
    if (left.rows[0].on_hand !== 0 || left.rows[0].reserved !== 0) {
      faults.push(`the stock is ${JSON.stringify(left.rows[0])}, not empty`);
    }
    return { ...result, seconds, faults };
  } finally {
    for (const end of await world.stop()) progress(end);
    await database.close();
  }
}

async function settled(
  { pool }: Database,
  ids: readonly string[],
): Promise<{ confirmed: number; outOfStock: number }> {
  const orders = ids.map((id) => fromTypeId("order", id));
  for (;;) {
    const { rows } = await pool.query<{ pending: number; confirmed: number; out: number }>(
      `SELECT count(*) FILTER (WHERE status = 'PENDING')::int AS pending,
        count(*) FILTER (WHERE status = 'CONFIRMED')::int AS confirmed,
        count(*) FILTER (WHERE cancel_reason = 'OUT_OF_STOCK')::int AS out FROM orders WHERE id = ANY($1)`,
      [orders],
    );
    const [row] = rows as [(typeof rows)[number]];
    if (row.pending === 0) return { confirmed: row.confirmed, outOfStock: row.out };
    await pause(50);
  }
}
