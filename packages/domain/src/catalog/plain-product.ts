/**
 * Products that are plainly good, told at a twentieth of what the schema costs: of a million lines nearly all are. It only ever
 * says yes or nothing; whatever it has no answer for is the schema's to judge, and a test sees to it that the two agree.
 */
import { fromTypeId } from "../kernel/index.ts";
import { MAX, MAX_ATTRIBUTES, type NewProduct, SKU } from "./product-input.ts";

type Members = Readonly<Record<string, unknown>>;

/** What `newProduct` makes of the value; undefined where that takes a closer look. */
export function plainProduct(value: unknown): NewProduct | undefined {
  if (!isObject(value) || !hasOnly(value, MEMBERS)) return undefined;
  const { sku, name, description, price, status = "ACTIVE", categoryId, attributes = {} } = value;
  if (!isPlain(sku, 1, MAX.sku) || !SKU.test(sku)) return undefined;
  if (!isPlain(name, 1, MAX.name) || !isPlain(description, 0, MAX.description)) return undefined;
  if (!(status === "ACTIVE" || status === "DRAFT") || !isPrice(price)) return undefined;
  const category = typeof categoryId === "string" ? fromTypeId("category", categoryId) : undefined;
  if (category === undefined || !areAttributes(attributes)) return undefined;
  const { amount, currency } = price;
  return {
    sku,
    name,
    description,
    price: { amount: amount + 0, currency },
    categoryId: category,
    status,
    attributes,
  };
}

const MEMBERS = new Set(["sku", "name", "description", "price", "status", "categoryId", "attributes"]);
const OF_PRICE = new Set(["amount", "currency"]);

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(value: Members, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name)) return false;
  return true;
}

/** Below U+0300 a text is in NFC already, is well-formed, and has as many code points as units. */
function isPlain(text: unknown, min: number, max: number): text is string {
  return typeof text === "string" && text.length >= min && text.length <= max && PLAIN.test(text);
}

// oxlint-disable-next-line no-control-regex -- of control characters only NUL is refused
const PLAIN = /^[\u0001-\u02ff]*$/;
const CURRENCY = /^[A-Z]{3}$/;

function isPrice(price: unknown): price is NewProduct["price"] {
  if (!isObject(price) || !hasOnly(price, OF_PRICE)) return false;
  const { amount, currency } = price;
  if (!Number.isSafeInteger(amount) || (amount as number) < 0) return false;
  return typeof currency === "string" && CURRENCY.test(currency);
}

function areAttributes(attributes: unknown): attributes is Record<string, string> {
  if (!isObject(attributes) || Object.hasOwn(attributes, "__proto__")) return false;
  let count = 0;
  for (const name in attributes) {
    count += 1;
    if (!isPlain(name, 1, MAX.attributeName)) return false;
    if (!isPlain(attributes[name], 0, MAX.attributeValue)) return false;
  }
  return count <= MAX_ATTRIBUTES;
}
