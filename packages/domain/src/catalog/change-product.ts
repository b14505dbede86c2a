/** How a product is changed: locked, checked against the version that the caller read, written with its event. */
import type { Prisma } from "@trefoil/prisma";
import { type CommandContext, requireVersion } from "../kernel/index.ts";
import { type Product, type ProductRow, productColumns, productNotFound, toProduct } from "./product.ts";

interface Change {
  readonly id: string;
  readonly expectedVersion: number;
  /** Columns to write and the event that says so, from the row as it is; throws when it may not change. */
  decide(row: ProductRow): {
    readonly write: Prisma.ProductUncheckedUpdateInput;
    readonly type: string;
    readonly data: object;
  };
}

/** PRODUCT_NOT_FOUND, VERSION_MISMATCH, or what `decide` throws. */
export async function changeProduct(context: CommandContext, change: Change): Promise<Product> {
  const row = await lockProduct(context, change.id);
  requireVersion(change.expectedVersion, row.version);
  const { write, type, data } = change.decide(row);
  const version = row.version + 1;
  await context.prisma.product.update({
    where: { id: row.id },
    data: { ...write, version, updatedAt: context.now },
    select: { id: true },
  });
  context.append({ stream: "product", streamId: row.id, version, type, data });
  return toProduct(await lockProduct(context, row.id));
}

async function lockProduct({ sql }: CommandContext, id: string): Promise<ProductRow> {
  const found = await sql.query<ProductRow>({
    name: "product_lock",
    text: `SELECT ${productColumns()} FROM products WHERE id = $1 FOR NO KEY UPDATE`,
    values: [id],
  });
  const [row] = found.rows;
  if (row === undefined) throw productNotFound(id);
  return row;
}
