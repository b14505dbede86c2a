/** Version 1 as its contract types it, what a table of it must have, and what its answers say of its end. */
import {
  loadContract,
  type V1Components,
  type V1Operations,
  type ValidRequest,
  v1Document,
} from "@trefoil/openapi";
import { linkTarget } from "../http/link.ts";
import type { Row } from "../row.ts";

export type Schemas = V1Components["schemas"];

/** A valid request of an operation. */
export type Asked<Id extends keyof V1Operations> = ValidRequest<V1Operations[Id]>;

/** An operation that version 1 never had is missing from its contract too. */
export type RowsOfV1 = { readonly [Id in keyof V1Operations]: Row<Asked<Id>> };

export const v1Contract = loadContract<V1Operations>(v1Document);

const DEPRECATED = `@${Date.UTC(2026, 0, 1) / 1000}`;
const SUNSET = new Date(Date.UTC(2027, 11, 31, 23, 59, 59)).toUTCString();

/** RFC 9745, RFC 8594, RFC 5829. */
export function deprecationHeaders(path: string): readonly string[] {
  const successor = `${linkTarget(`/v2${path.slice("/v1".length)}`)}; rel="successor-version"`;
  return ["Deprecation", DEPRECATED, "Sunset", SUNSET, "Link", successor];
}

/** `items[0].productId` is `items[0].product_id` here; names that a caller made up stay as they are. */
export function fieldName(field: string): string {
  if (field.startsWith("attributes.")) return field;
  if (field === "price.amount" || field === "price.currency")
    return field === "price.amount" ? "price" : "currency";
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
