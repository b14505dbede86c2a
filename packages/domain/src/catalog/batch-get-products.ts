/** batchGetProducts: up to 100 products by id, in the order asked for; those that do not exist are left out. */
import * as z from "zod";
import { anyone, id, query } from "../kernel/index.ts";
import { maySee, type Product, productById, toProduct } from "./product.ts";

export const batchGetProducts = query({
  name: "batchGetProducts",
  input: z.strictObject({ ids: z.array(id("product")).min(1).max(100) }),
  permission: anyone,
  async run({ reads, caller }, { ids }): Promise<Product[]> {
    const rows = await reads.many(productById, ids);
    return rows
      .filter((row) => row !== undefined && maySee(caller, row))
      .map((row) => toProduct(row as never));
  },
});
