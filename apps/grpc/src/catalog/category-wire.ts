/** Categories between the contract and the shop. */
import type { Category, getCategory, InputOf, listCategories, Page } from "@trefoil/domain";
import type {
  Category as CategoryMessage,
  GetCategoryRequest,
  GetCategoryResponse,
  ListCategoriesRequest,
  ListCategoriesResponse,
} from "@trefoil/proto";
import { fromPage, orAbsent, toTokens } from "../wire.ts";

export function fromListCategories(request: ListCategoriesRequest): InputOf<typeof listCategories> {
  return { ...fromPage(request), parentId: request.parentId };
}

export function fromGetCategory({ id }: GetCategoryRequest): InputOf<typeof getCategory> {
  return { id };
}

export function toCategory(category: Category): CategoryMessage {
  return {
    id: category.id,
    slug: category.slug,
    name: category.name,
    description: category.description,
    parentId: orAbsent(category.parentId),
    position: category.position,
    version: category.version,
    createdAt: category.createdAt,
    updatedAt: category.updatedAt,
  };
}

export function toCategoryResponse(category: Category): GetCategoryResponse {
  return { category: toCategory(category) };
}

export function toCategories(page: Page<Category>): ListCategoriesResponse {
  return { categories: page.items.map(toCategory), ...toTokens(page) };
}
