/** getStock: the stock of one product. */
import * as z from "zod";
import { maySee, productById, productNotFound } from "../catalog/index.ts";
import { anyone, id, query } from "../kernel/index.ts";
import { stockByProduct, toStock } from "./stock.ts";

export const getStock = query({
  name: "getStock",
  input: z.strictObject({ productId: id("product") }),
  permission: anyone,
  async run({ reads, caller }, { productId }) {
    const [product, stock] = await Promise.all([
      reads.one(productById, productId),
      reads.one(stockByProduct, productId),
    ]);
    if (product === undefined || stock === undefined || !maySee(caller, product))
      throw productNotFound(productId);
    return toStock(stock);
  },
});
