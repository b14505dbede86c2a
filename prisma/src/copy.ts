/** Writes rows by COPY, PostgreSQL's fastest way in. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Copies `lines`, already in COPY's text format (see `copyLine`), into a table. */
export async function copyLines(
  client: pg.ClientBase,
  into: { name: string; columns: readonly string[] },
  lines: Iterable<string | Buffer>,
): Promise<void> {
  const target = client.query(copyFrom(`COPY ${into.name} (${into.columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from(lines), target);
}

/** One row in COPY's text format: null, texts, numbers, dates, and objects as JSON. */
export function copyLine(row: readonly unknown[]): string {
  return `${row.map(copyValue).join("\t")}\n`;
}

function copyValue(value: unknown): string {
  if (value === null) return "\\N";
  if (value instanceof Date) return value.toISOString();
  return escape(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function escape(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] as string) : text;
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
