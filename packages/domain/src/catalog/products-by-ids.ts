/** productsByIds: products, as getProduct shows them. */
import { anyone, byId, edge, keysAlone, readByIds } from "../kernel/index.ts";
import { maySee, type ProductRow, productColumns, toProduct } from "./product.ts";

export const productsByIds = edge({
  name: "productsByIds",
  of: "product",
  input: keysAlone,
  permission: anyone,
  narrows: true,
  async run(context, keys) {
    const rows = await readByIds<ProductRow>(context, { table: "products", columns: productColumns }, keys);
    const seen = rows.filter((row) => maySee(context.caller, row));
    return byId(seen, toProduct);
  },
});
