/** Reads the JSON body of a request, up to a size. */
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { Refusal } from "./refusal.ts";

const MAX_BYTES = 64 * 1024;

/** Undefined without a body. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left as it is when there is too much, so that it can still be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Refusal(413, "too_large", `A body has at most ${MAX_BYTES} bytes.`);
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Refusal(400, "invalid_json", "The body is not JSON.");
  }
}

/** The value as `schema` describes it; 400 with all its faults. */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal(400, "invalid_request", z.prettifyError(parsed.error));
}

/** What the callers choose themselves: identifiers of theirs. */
export const identifier = z.string().regex(/^[\w.~-]{1,100}$/);

const pageSchema = z.strictObject({
  after: z.union([z.literal("").transform(() => 0), z.coerce.number().int().min(0)]).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

/** `?after=&limit=`: what follows a number, the value of `next` on the page before. */
export function pageAsked(query: URLSearchParams): { after: number; limit: number } {
  return checked(pageSchema, Object.fromEntries(query)) as { after: number; limit: number };
}

/** A page of rows that are numbered in the order they came in. */
export function pageOf<R extends { number: number }, T>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => T,
): { items: T[]; next: string | null } {
  const last = rows.at(-1);
  return {
    items: rows.map(view),
    next: rows.length === limit && last !== undefined ? String(last.number) : null,
  };
}
