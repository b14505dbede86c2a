/** categoriesByIds: categories, as getCategory shows them. */
import { anyone, edge, keysAlone, readRows } from "../kernel/index.ts";
import { categoryById, toCategory } from "./category.ts";

export const categoriesByIds = edge({
  name: "categoriesByIds",
  of: "category",
  input: keysAlone,
  permission: anyone,
  async run(context, keys) {
    const rows = await readRows(context, categoryById, keys);
    return new Map(rows.map((row) => [row.id, toCategory(row)]));
  },
});
