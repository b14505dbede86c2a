/** categoriesByIds: categories, as getCategory shows them. */
import { anyone, byId, edge, keysAlone, readByIds } from "../kernel/index.ts";
import { type CategoryRow, categoryColumns, toCategory } from "./category.ts";

export const categoriesByIds = edge({
  name: "categoriesByIds",
  of: "category",
  input: keysAlone,
  permission: anyone,
  narrows: true,
  async run(context, keys) {
    const rows = await readByIds<CategoryRow>(
      context,
      { table: "categories", columns: categoryColumns },
      keys,
    );
    return byId(rows, toCategory);
  },
});
