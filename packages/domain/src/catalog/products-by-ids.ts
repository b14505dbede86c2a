/** productsByIds: products, as getProduct shows them. */
import { anyone, edge, keysAlone, readRows } from "../kernel/index.ts";
import { maySee, productById, toProduct } from "./product.ts";

export const productsByIds = edge({
  name: "productsByIds",
  of: "product",
  input: keysAlone,
  permission: anyone,
  async run(context, keys) {
    const rows = await readRows(context, productById, keys);
    const seen = rows.filter((row) => maySee(context.caller, row));
    return new Map(seen.map((row) => [row.id, toProduct(row)]));
  },
});
