/** childrenOfCategories: the first 100 directly below each category; listCategories has them all. */
import { anyone, edge, keysAlone, readRows } from "../kernel/index.ts";
import { type Category, type CategoryRow, categoryColumns, toCategory } from "./category.ts";

const MOST = 100;

const childrenByParent = {
  name: "category_children",
  text: `SELECT child.* FROM unnest($1::uuid[]) AS parent (key)
    CROSS JOIN LATERAL (SELECT ${categoryColumns()} FROM categories WHERE parent_id = parent.key
      ORDER BY position, id LIMIT ${MOST}) AS child`,
};

export const childrenOfCategories = edge({
  name: "childrenOfCategories",
  of: "category",
  input: keysAlone,
  permission: anyone,
  async run(context, keys): Promise<ReadonlyMap<string, readonly Category[]>> {
    const rows = await readRows<CategoryRow>(context, childrenByParent, keys);
    const children = Map.groupBy(rows, (row) => row.parent_id);
    return new Map(keys.map((key) => [key, (children.get(key) ?? []).map(toCategory)]));
  },
});
