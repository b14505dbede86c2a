/** The seed command: a big catalog by COPY. */
import { spawn } from "node:child_process";
import path from "node:path";
import type { Bench } from "../bench.ts";
import { count, decimals } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import { withDatabase } from "../world/with-database.ts";

const command = path.join(import.meta.dirname, "../../../prisma/src/bin/seed.ts");

export const seed: Bench = {
  name: "seed",
  about: "npm run seed -- --products: a big catalog, from the start of the command to its end.",
  async run({ world, pace, progress }) {
    const database = await world.freshDatabase();
    const before = await rowsIn(database);
    progress.step(`seeding ${count(pace.seeded)} products`);
    const began = performance.now();
    await run(["--products", `${pace.seeded}`], database);
    const seconds = (performance.now() - began) / 1000;
    const after = await rowsIn(database);
    const products = after.products - before.products;
    if (products !== pace.seeded)
      throw new Error(`the seed command made ${products} products of ${pace.seeded}`);
    const rows = after.products + after.stock + after.events - before.products - before.stock - before.events;
    return {
      verdicts: [
        {
          promise: "speed of the seed command",
          atLeast: 50_000,
          unit: "rows/s",
          measured: summarise([rows / seconds]),
        },
      ],
      tables: [
        {
          title: "Speed",
          columns: ["products", "rows of all tables", "seconds", "products/s", "rows/s"],
          rows: [
            [
              count(products),
              count(rows),
              decimals(1)(seconds),
              count(products / seconds),
              count(rows / seconds),
            ],
          ],
        },
      ],
      notes: ["A product brings a row of stock and an event along."],
      samples: { products, rows, seconds },
    };
  },
};

async function run(options: readonly string[], databaseUrl: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [command, ...options], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  if (code !== 0) throw new Error(`the seed command ended with code ${code}: ${said}`);
}

interface Rows {
  readonly products: number;
  readonly stock: number;
  readonly events: number;
}

async function rowsIn(database: string): Promise<Rows> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<Rows>(
      `SELECT (SELECT count(*) FROM products) AS products, (SELECT count(*) FROM stock) AS stock,
         (SELECT count(*) FROM events) AS events`,
    ),
  );
  return rows[0] as Rows;
}
