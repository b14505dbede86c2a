/** categoriesByIds: categories, as getCategory shows them. */
import { anyone, edge, keysAlone, readThings, type Thing } from "../kernel/index.ts";
import { type Category, type CategoryRow, categoryColumns, toCategory } from "./category.ts";

const category: Thing<CategoryRow, Category> = {
  table: "categories",
  columns: categoryColumns,
  toView: toCategory,
};

export const categoriesByIds = edge({
  name: "categoriesByIds",
  of: "category",
  input: keysAlone,
  permission: anyone,
  narrows: true,
  thing: category,
  run: (context, keys) => readThings(context, category, keys),
});
