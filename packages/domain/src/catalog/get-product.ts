/** getProduct: one product by id. */
import * as z from "zod";
import { anyone, id, query } from "../kernel/index.ts";
import { maySee, productById, productNotFound, toProduct } from "./product.ts";

export const getProduct = query({
  name: "getProduct",
  input: z.strictObject({ id: id("product") }),
  permission: anyone,
  async run({ reads, caller }, input) {
    const row = await reads.one(productById, input.id);
    if (row === undefined || !maySee(caller, row)) throw productNotFound(input.id);
    return toProduct(row);
  },
});
