/** updateProduct: changes the fields that are given; a product once archived stays as it is. */
import * as z from "zod";
import {
  changed,
  command,
  expectedVersion,
  id,
  invalidField,
  type Money,
  ShopError,
  staff,
  toTypeId,
} from "../kernel/index.ts";
import { changeProduct } from "./change-product.ts";
import { requireCategory } from "./create-product.ts";
import type { ProductRow } from "./product.ts";
import { MAX_ATTRIBUTES, productFields } from "./product-input.ts";

const input = z.strictObject({
  id: id("product"),
  expectedVersion,
  name: changed(productFields.name),
  description: changed(productFields.description),
  price: changed(productFields.price),
  categoryId: changed(productFields.categoryId),
  status: changed(z.enum(["DRAFT", "ACTIVE"])),
  attributes: changed(productFields.attributesPatch),
});

export const updateProduct = command({
  name: "updateProduct",
  input,
  permission: staff("catalog:write"),
  idempotency: "optional",
  async run(context, { id: productId, expectedVersion: version, ...patch }) {
    if (patch.categoryId !== undefined) await requireCategory(context, patch.categoryId);
    return changeProduct(context, {
      id: productId,
      expectedVersion: version,
      decide: (row) => decide(row, patch),
    });
  },
});

type Patch = Omit<z.output<typeof input>, "id" | "expectedVersion">;

function decide(row: ProductRow, { price, attributes, ...plain }: Patch) {
  if (row.status === "ARCHIVED") throw new ShopError("PRODUCT_ARCHIVED");
  // A patch without entries changes nothing, and not every protocol can tell it from none.
  const patched = Object.keys(attributes ?? {}).length > 0;
  const merged = attributes && patched && { attributes: mergeAttributes(row.attributes, attributes) };
  if (merged && Object.keys(merged.attributes).length > MAX_ATTRIBUTES) {
    throw invalidField("attributes", "TOO_MANY", `must have at most ${MAX_ATTRIBUTES} entries`);
  }
  const { categoryId } = plain;
  return {
    write: { ...defined(plain), ...(price && columnsOf(price)), ...merged },
    type: "trefoil.product.updated.v1",
    data: {
      ...defined(plain),
      ...(categoryId && { categoryId: toTypeId("category", categoryId) }),
      ...(price && { price }),
      ...merged,
    },
  };
}

function columnsOf(price: Money) {
  return { priceAmount: BigInt(price.amount), priceCurrency: price.currency };
}

/** RFC 7396 for one level of text values. */
export function mergeAttributes(
  target: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, value);
  }
  return Object.fromEntries(merged);
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
