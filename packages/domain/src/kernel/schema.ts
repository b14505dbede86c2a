/** Building blocks of input schemas: the same rules for text, numbers and ids in every protocol. */
import * as z from "zod";
import { fromTypeId, type IdKind, prefixes } from "./type-id.ts";

const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Length in Unicode code points, as JSON Schema counts. */
function codePoints(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xdc00 || code > 0xdfff) length++;
  }
  return length;
}

/** Why a text can't be stored and returned unchanged, if it can't: PostgreSQL takes no NUL, UTF-8 no lone surrogate. */
export function textFault(text: string): string | undefined {
  if (text.includes("\0")) return "must not contain the NUL character";
  if (!text.isWellFormed()) return "must not contain a lone surrogate";
  return undefined;
}

const issue = (reason: string, message: string) => ({ code: "custom" as const, message, params: { reason } });

interface TextRule {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, as the end of "must be ...". */
  readonly shape?: string;
}

/**
 * Text of `min` to `max` code points, normalised to NFC. The rules hold for the text as it was sent, which a protocol's
 * contract judges, and as it is stored: normalising can lengthen a text and make other characters of some.
 */
export function text({ min = 0, max, pattern, shape }: TextRule) {
  return z
    .string()
    .superRefine((value, context) => {
      const fault = textFault(value);
      if (fault) return context.addIssue({ ...issue("INVALID_TEXT", fault), input: value });
      const stored = value.normalize("NFC");
      if (Math.min(lengthOf(value, min, max), lengthOf(stored, min, max)) < min)
        context.addIssue({ ...issue("TOO_SHORT", `must have at least ${characters(min)}`), input: value });
      if (Math.max(lengthOf(value, min, max), lengthOf(stored, min, max)) > max)
        context.addIssue({ ...issue("TOO_LONG", `must have at most ${characters(max)}`), input: value });
      if (pattern && !(pattern.test(value) && pattern.test(stored))) {
        context.addIssue({
          ...issue("INVALID_FORMAT", `must be ${shape ?? "of the documented form"}`),
          input: value,
        });
      }
    })
    .transform((value) => value.normalize("NFC"));
}

/** Code points, counted one by one only where UTF-16 units leave it open. */
function lengthOf(text: string, min: number, max: number): number {
  return text.length > max || text.length < 2 * min ? codePoints(text) : text.length;
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}

/** A TypeID of one kind, decoded to its UUID. */
export function id(kind: IdKind) {
  return z.string().transform((value, context) => {
    const uuid = fromTypeId(kind, value);
    if (uuid !== undefined) return uuid;
    const fault = textFault(value);
    const shape = `must be an id such as ${prefixes[kind]}_01h455vb4pex5vsknk084sn02q`;
    context.addIssue({
      ...(fault === undefined ? issue("INVALID_FORMAT", shape) : issue("INVALID_TEXT", fault)),
      input: value,
    });
    return z.NEVER;
  });
}

/** An exact integer; -0 counts as 0. */
export function integer(min: number, max: number) {
  return z
    .number()
    .superRefine((value, context) => {
      if (!Number.isInteger(value))
        return context.addIssue({ ...issue("WRONG_TYPE", "must be an integer"), input: value });
      if (value < min) context.addIssue({ ...issue("TOO_SMALL", `must be at least ${min}`), input: value });
      if (value > max) context.addIssue({ ...issue("TOO_LARGE", `must be at most ${max}`), input: value });
    })
    .transform((value) => value + 0);
}

export const money = z.strictObject({
  amount: integer(0, MAX_AMOUNT),
  currency: text({ max: 3, pattern: /^[A-Z]{3}$/, shape: "an ISO 4217 code such as EUR" }),
});

/** The version that the caller has read, for optimistic concurrency. */
export const expectedVersion = integer(1, 2 ** 31 - 1);

/** RFC 3339 in UTC or with an offset; in UTC of the years 1 to 9999, which RFC 3339 and PostgreSQL can both write. */
export const timestamp = text({
  max: 40,
  pattern: z.core.regexes.datetime({ offset: true }),
  shape: "an RFC 3339 date and time",
}).transform((value, context) => {
  const instant = new Date(value);
  const year = instant.getUTCFullYear();
  if (year >= 1 && year <= 9999) return instant;
  context.addIssue({ ...issue("INVALID_FORMAT", "must be an RFC 3339 date and time"), input: value });
  return z.NEVER;
});

/** What every paged operation takes beside its filter. */
export const pageInput = {
  limit: integer(1, 100).default(20),
  after: text({ max: 2048 }).optional(),
  before: text({ max: 2048 }).optional(),
};

/** What every edge to pages takes beside its filter: unlike an operation's caller, its caller says here which end is meant. */
export const walkInput = { ...pageInput, fromEnd: z.literal(true).optional() };

/** A member of a change: without it all stays as it is; null would remove what the resource can't be without. */
export function changed<S extends z.ZodType>(schema: S) {
  const guarded = z.preprocess((input, context) => {
    if (input === null) context.addIssue({ ...issue("REQUIRED", "can't be removed"), input });
    return input;
  }, schema);
  return (guarded as unknown as S).optional();
}

/** A map from text to text with at most `max` entries. `__proto__` is refused: zod would drop it in silence. */
export function textMap<K extends z.ZodType<string, string>, V extends z.ZodType>(
  key: K,
  value: V,
  max: number,
) {
  const map = z.record(key, value);
  const guarded = z.preprocess((input, context) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
    if (Object.hasOwn(input, "__proto__")) {
      context.addIssue({ ...issue("NOT_ALLOWED", "can't be used as a name"), path: ["__proto__"], input });
    }
    // Before its entries are looked at: too many need no looking at.
    if (Object.keys(input).length > max) {
      context.addIssue({ ...issue("TOO_MANY", `must have at most ${max} entries`), input });
    }
    return input;
  }, map);
  return guarded as unknown as typeof map;
}
