/** listCategories: a page of the categories in the shop's own order, all or those below one. */
import * as z from "zod";
import { anyone, id, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import { type Category, type CategoryRow, categoryColumns, toCategory } from "./category.ts";

export const listCategories = query({
  name: "listCategories",
  input: z.strictObject({ ...pageInput, parentId: id("category").optional() }),
  permission: anyone,
  async run(context, { parentId, ...page }) {
    return readPage<CategoryRow, Category>(
      context,
      {
        name: "categories",
        select: { table: "categories", columns: categoryColumns },
        id: "id",
        sort: { column: "position", cast: "int" },
        descending: false,
        below: parentId === undefined ? undefined : { column: "parent_id", parent: parentId },
        where: [],
        list: () => listKey("categories", parentId),
        positionOf: (row) => [row.position, row.id],
      },
      page,
      toCategory,
    );
  },
});
