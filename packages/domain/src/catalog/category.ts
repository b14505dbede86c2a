/** A category as callers see it, and how its row is read. */
import { type ById, columnsOf, ShopError, toTypeId } from "../kernel/index.ts";

export interface Category {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface CategoryRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id: string | null;
  readonly position: number;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const categoryColumns = columnsOf<Category>({
  always: "id",
  shown: {
    slug: "slug",
    parentId: "parent_id",
    position: "position",
    name: "name",
    description: "description",
    version: "version",
    createdAt: "created_at",
    updatedAt: "updated_at",
  },
  types: { position: "integer", version: "integer", created_at: "instant", updated_at: "instant" },
});

export const categoryById: ById<CategoryRow> = {
  name: "category_by_id",
  text: `SELECT ${categoryColumns()} FROM categories WHERE id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function toCategory(row: CategoryRow): Category {
  return {
    id: toTypeId("category", row.id),
    slug: row.slug,
    name: row.name,
    description: row.description,
    parentId: row.parent_id && toTypeId("category", row.parent_id),
    position: row.position,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function categoryNotFound(uuid: string): ShopError {
  return new ShopError("CATEGORY_NOT_FOUND", `There is no category ${toTypeId("category", uuid)}.`);
}
