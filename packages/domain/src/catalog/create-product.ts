/** createProduct: adds a product to the catalog, with an empty stock. */
import type { CommandContext } from "../kernel/index.ts";
import { command, invalidField, staff, toTypeId } from "../kernel/index.ts";
import { type Product, toProduct } from "./product.ts";
import { type NewProduct, newProduct } from "./product-input.ts";

export const createProduct = command({
  name: "createProduct",
  input: newProduct,
  permission: staff("catalog:write"),
  idempotency: "optional",
  conflicts: { products_sku_key: "SKU_TAKEN" },
  async run(context, input): Promise<Product> {
    await requireCategory(context, input.categoryId);
    const { prisma, now } = context;
    const id = context.newId();
    const { price, ...fields } = input;
    const money = { priceAmount: BigInt(price.amount), priceCurrency: price.currency };
    const times = { createdAt: now, updatedAt: now };
    await prisma.product.create({ data: { ...fields, ...money, ...times, id } });
    await prisma.stock.create({ data: { productId: id, updatedAt: now } });
    context.append(productCreated(id, input));
    return createdProduct(id, input, now);
  },
});

/** INVALID_INPUT on `categoryId` unless the category exists. */
export async function requireCategory({ prisma }: Pick<CommandContext, "prisma">, id: string): Promise<void> {
  const found = await prisma.category.findUnique({ where: { id }, select: { id: true } });
  if (!found) throw invalidField("categoryId", "NOT_FOUND", "must be the id of a category");
}

/** Of the event of a product's creation. */
export const STREAM = "product";
export const FIRST_VERSION = 1;
export const CREATED = "trefoil.product.created.v1";

export function productCreated(id: string, product: NewProduct) {
  return {
    stream: STREAM,
    streamId: id,
    version: FIRST_VERSION,
    type: CREATED,
    data: createdFields(product),
  } as const;
}

/** What the event says of the product. */
export function createdFields({ categoryId, ...fields }: NewProduct) {
  return { ...fields, categoryId: toTypeId("category", categoryId) };
}

function createdProduct(id: string, input: NewProduct, now: Date): Product {
  return toProduct({
    id,
    sku: input.sku,
    name: input.name,
    description: input.description,
    price_amount: input.price.amount,
    price_currency: input.price.currency,
    status: input.status,
    category_id: input.categoryId,
    attributes: input.attributes,
    version: 1,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  });
}
