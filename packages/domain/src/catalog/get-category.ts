/** getCategory: one category by id. */
import * as z from "zod";
import { anyone, id, query } from "../kernel/index.ts";
import { categoryById, categoryNotFound, toCategory } from "./category.ts";

export const getCategory = query({
  name: "getCategory",
  input: z.strictObject({ id: id("category") }),
  permission: anyone,
  async run({ reads }, input) {
    const row = await reads.one(categoryById, input.id);
    if (row === undefined) throw categoryNotFound(input.id);
    return toCategory(row);
  },
});
