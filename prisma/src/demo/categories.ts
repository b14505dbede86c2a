/** The demo shop's categories: each department, with its shelves below it. */
import { OPENING } from "./calendar.ts";
import { uuidv7 } from "./ids.ts";
import { createRandom } from "./random.ts";
import { type Department, departments, type Shelf } from "./shelves/index.ts";

export interface DemoCategory {
  id: string;
  parentId: string | null;
  position: number;
  about: Department | Shelf;
}

/** A category that products lie in. */
export type DemoShelf = DemoCategory & { about: Shelf };

export const categoryColumns = [
  "id",
  "slug",
  "name",
  "description",
  "parent_id",
  "position",
  "version",
  "created_at",
  "updated_at",
];

/** Parents come before their children. */
export function makeCategories(): { categories: DemoCategory[]; shelves: DemoShelf[] } {
  const random = createRandom("categories");
  const id = (): string => uuidv7(OPENING, random);
  const parents = departments.map((about, index) => ({
    id: id(),
    parentId: null,
    position: index + 1,
    about,
  }));
  const shelves = parents.flatMap((parent) =>
    parent.about.shelves.map((about, index) => ({
      id: id(),
      parentId: parent.id,
      position: index + 1,
      about,
    })),
  );
  return { categories: [...parents, ...shelves], shelves };
}

export function categoryRow({ id, parentId, position, about }: DemoCategory): unknown[] {
  const opened = new Date(OPENING);
  return [id, about.slug, about.name, about.description, parentId, position, 1, opened, opened];
}
