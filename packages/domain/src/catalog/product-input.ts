/** The rules of a product's fields, the same for creating, updating and importing. */
import * as z from "zod";
import { id, money, text, textMap } from "../kernel/index.ts";

export const MAX_ATTRIBUTES = 50;

export const SKU = /^[A-Z0-9][A-Z0-9-]*$/;
/** Code points. */
export const MAX = { sku: 64, name: 200, description: 10_000, attributeName: 64, attributeValue: 500 };

const attributeName = text({ min: 1, max: MAX.attributeName });
const attributeValue = text({ max: MAX.attributeValue });

export const productFields = {
  sku: text({
    max: MAX.sku,
    pattern: SKU,
    shape: "1 to 64 upper-case letters, digits and hyphens, beginning with a letter or digit",
  }),
  name: text({ min: 1, max: MAX.name }),
  description: text({ max: MAX.description }),
  price: money,
  categoryId: id("category"),
  attributes: textMap(attributeName, attributeValue, MAX_ATTRIBUTES),
  /** null removes an entry, as in JSON Merge Patch (RFC 7396). */
  attributesPatch: textMap(attributeName, attributeValue.nullable(), MAX_ATTRIBUTES),
};

export const newProduct = z.strictObject({
  sku: productFields.sku,
  name: productFields.name,
  description: productFields.description,
  price: productFields.price,
  categoryId: productFields.categoryId,
  status: z.enum(["DRAFT", "ACTIVE"]).default("ACTIVE"),
  attributes: productFields.attributes.default({}),
});

export type NewProduct = z.output<typeof newProduct>;
