/** What travels in an address: query parameters and path segments. What can't is refused before it is sent. */
import { invalidField } from "../errors.ts";

/** Arrays as the contract has them: `ids=a,b`. Undefined is left out. */
export function toQuery(query: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const encoded = Array.isArray(value)
      ? value.map((item) => encode(name, String(item))).join(",")
      : encode(name, plain(value));
    text += `${text && "&"}${encode(name, name)}=${encoded}`;
  }
  return text;
}

/** An id as a segment of a path. An empty one or dots would name another resource. */
export function segment(field: string, id: string): string {
  if (id === undefined) throw invalidField(field, "REQUIRED", "is required");
  if (typeof id !== "string") throw invalidField(field, "WRONG_TYPE", "must be text");
  if (!id.isWellFormed()) throw invalidField(field, "INVALID_TEXT", "must not contain a lone surrogate");
  if (/^\.{0,2}$/.test(id)) throw invalidField(field, "INVALID_FORMAT", "must be an id");
  return id;
}

/** At least one id: without any, the address is that of the whole list. */
export function idList(field: string, ids: readonly string[]): string[] {
  if (ids === undefined) throw invalidField(field, "REQUIRED", "is required");
  if (!Array.isArray(ids)) throw invalidField(field, "WRONG_TYPE", "must be an array");
  if (ids.length === 0) throw invalidField(field, "TOO_FEW", "must have at least 1 items");
  return ids;
}

/** Whole numbers without an exponent, which a query parameter knows nothing of. */
function plain(value: unknown): string {
  return Number.isInteger(value) ? BigInt(value as number).toString() : String(value);
}

function encode(field: string, text: string): string {
  if (!text.isWellFormed()) throw invalidField(field, "INVALID_TEXT", "must not contain a lone surrogate");
  return encodeURIComponent(text);
}
