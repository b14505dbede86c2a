/** Products in files, line by line as they are read: CSV and NDJSON. */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { NewProduct } from "@trefoil/sdk";
import { type CsvError, parse } from "csv-parse";
import { moneyOf } from "../money.ts";

/** A product, or what is wrong with its line. Lines are counted from 1, as editors do. */
export type Line =
  | { readonly number: number; readonly product: NewProduct; readonly problem?: never }
  | { readonly number: number; readonly product?: never; readonly problem: string };

interface Given {
  readonly input: Readable;
  readonly format: string;
  /** Ids by slug. */
  readonly categories: ReadonlyMap<string, string>;
}

export function linesOf({ input, format, categories }: Given): AsyncIterable<Line> {
  return format === "ndjson" ? ndjson(input) : csv(input, categories);
}

async function* ndjson(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of createInterface({ input })) {
    number += 1;
    if (text.trim() === "") continue;
    try {
      // What the shop makes itself, such as the id, stays behind. What is wrong with the rest is for the shop to say.
      const { sku, name, description, price, categoryId, status, attributes } = JSON.parse(text) ?? {};
      yield { number, product: { sku, name, description, price, categoryId, status, attributes } };
    } catch (error) {
      yield { number, problem: (error as Error).message };
    }
  }
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

async function* csv(input: Readable, categories: ReadonlyMap<string, string>): AsyncGenerator<Line> {
  const skipped: Line[] = [];
  const parser = parse({
    columns: true,
    info: true,
    bom: true,
    skip_empty_lines: true,
    relax_quotes: true, // a stray quote is for the shop to judge; else it would swallow the lines that follow
    skip_records_with_error: true,
    on_skip: (error) => {
      const { lines, message } = error as CsvError & { readonly lines: number };
      skipped.push({ number: lines, problem: message });
    },
  });
  input.on("error", (error) => parser.destroy(error));
  for await (const { record, info } of input.pipe(parser) as AsyncIterable<Row>) {
    yield* skipped.splice(0);
    yield fromRecord(record, info.lines, categories);
  }
  yield* skipped;
}

function fromRecord(
  { sku = "", name = "", description = "", price = "", currency = "", category = "" }: Row["record"],
  number: number,
  categories: ReadonlyMap<string, string>,
): Line {
  const money = moneyOf(price, currency);
  if (money === undefined) return { number, problem: `price: "${price} ${currency}" is not an amount` };
  const categoryId = categories.get(category);
  if (categoryId === undefined) return { number, problem: `category: there is no "${category}"` };
  return { number, product: { sku, name, description, price: money, categoryId } };
}
