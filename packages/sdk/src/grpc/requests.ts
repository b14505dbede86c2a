/** From the SDK's inputs to the messages of gRPC. What a message has no form for is refused before it is sent. */
import { invalidField } from "../errors.ts";
import type * as views from "../views.ts";

const INT32 = 2 ** 31;
/** Members that are 64 bits wide. */
const WIDE = new Set(["amount", "minPrice", "maxPrice"]);
const INT64 = 2 ** 63;

/**
 * INVALID_INPUT for texts that UTF-8 can't carry and numbers that no integer of the contract holds: protobuf would send others
 * in their place.
 */
export function checkValues(value: unknown, field = ""): void {
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw invalidField(field, "INVALID_TEXT", "must not contain a lone surrogate");
  } else if (typeof value === "number") checkNumber(value, field);
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) checkValues(item, `${field}[${at}]`);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      checkValues(name, field);
      checkValues(inner, field === "" ? name : `${field}.${name}`);
    }
}

function checkNumber(value: number, field: string): void {
  if (!Number.isInteger(value)) throw invalidField(field, "WRONG_TYPE", "must be an integer");
  const bound = WIDE.has(field.slice(field.lastIndexOf(".") + 1)) ? INT64 : INT32;
  if (value >= bound) throw invalidField(field, "TOO_LARGE", `must be less than ${bound}`);
  if (value < -bound) throw invalidField(field, "TOO_SMALL", `must be at least ${-bound}`);
}

export function toInt64(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}

export function toMoneyMessage({ amount, currency }: views.Money): { amount: bigint; currency: string } {
  return { amount: BigInt(amount), currency };
}

/** An instant (RFC 3339); protobuf holds no other text. */
export function toInstant(field: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (Number.isNaN(Date.parse(text)))
    throw invalidField(field, "INVALID_FORMAT", "must be an RFC 3339 date and time");
  return text;
}

interface Windowed {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const MAX_LIMIT = 100;

/** AIP-158 takes 0 and "" for nothing, and more than the most for the most: not what was meant. */
export function toWindow({ limit, after = "", before = "" }: Windowed) {
  if (limit === 0) throw invalidField("limit", "TOO_SMALL", "must be at least 1");
  if (limit !== undefined && limit > MAX_LIMIT)
    throw invalidField("limit", "TOO_LARGE", `must be at most ${MAX_LIMIT}`);
  return { pageSize: limit ?? 0, pageToken: after, beforePageToken: before };
}

/** AIP-132: `-createdAt` is `created_at desc`. */
export function toOrderBy(sort = ""): string {
  const name = sort.replace(/^-/, "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return sort.startsWith("-") ? `${name} desc` : name;
}

/** Which fields of the message a change names (AIP-134), in the words of the contract. */
export function toMask(change: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(change).flatMap(([name, value]) =>
    value === undefined ? [] : [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)],
  );
}

/** What is changed to another value, or to the one that stands for none where the mask does not name it: null would become that. */
export function changed<T>(field: string, value: T | undefined, none: T): T {
  if (value === null) throw invalidField(field, "REQUIRED", "can't be removed");
  return value ?? none;
}

/** Types of events; protobuf can't tell none from all. */
export function toTypes(types: readonly string[] | null | undefined): string[] {
  if (types?.length === 0) throw invalidField("types", "TOO_FEW", "must have at least 1 items");
  return [...(types ?? [])];
}
