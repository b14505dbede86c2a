/** Brings the products of a file into the catalog, the good ones at least, and says what is wrong with the others. */
import { createReadStream } from "node:fs";
import type { NewProduct } from "@trefoil/sdk";
import { program } from "../program.ts";
import { openShop, SHOP_OPTIONS, shopOptions } from "./open-shop.ts";
import { type Line, linesOf } from "./product-lines.ts";

const USAGE = `Usage: npm run -w examples sdk:nightly-import -- [FILE] [options]

Reads products from FILE, or from standard input, and adds those that the catalog does not have. It may run again, after a
failure, too: products that are there already are left alone. Exits with 1 when there are bad lines.

A line of CSV has the columns sku, name, description, price (19.99), currency and category (a slug); a line of NDJSON is a
product as the shop's export has it.

Options:
  --format FORMAT    csv or ndjson; unless told by the ending of FILE, else csv
${SHOP_OPTIONS}`;

interface Bad {
  readonly line: number;
  readonly why: string;
}

await program({
  usage: USAGE,
  options: { format: { type: "string" }, ...shopOptions },
  async run({ format, ...chosen }, [file]) {
    const shop = await openShop({ ...chosen, as: "sam@example.com" });
    const categories = new Map<string, string>();
    for await (const { slug, id } of shop.catalog.categories()) categories.set(slug, id);
    const known = new Set<string>();
    for await (const { sku } of shop.catalog.export()) known.add(sku);

    const input = file === undefined ? process.stdin : createReadStream(file);
    const lines = linesOf({ input, format: format ?? endingOf(file), categories });
    const sent: number[] = [];
    const bad: Bad[] = [];
    let there = 0;

    /** Pulled only as fast as the shop takes it: the file may be larger than our memory. */
    async function* fresh(): AsyncGenerator<NewProduct> {
      for await (const { number, product, problem } of lines as AsyncIterable<Line>) {
        if (product === undefined) bad.push({ line: number, why: problem });
        else if (known.has(product.sku)) there += 1;
        else {
          sent.push(number);
          yield product;
        }
      }
    }

    const summary = await shop.catalog.import(fresh(), { mode: "best-effort" });
    for (const { line, reason, detail, violations } of summary.errors) {
      const fields = violations.map(({ field, description }) => `${field} ${description}`);
      bad.push({ line: sent[line - 1] ?? 0, why: `${reason}: ${fields.join(", ") || detail}` });
    }
    for (const { line, why } of bad.sort((a, b) => a.line - b.line)) console.error(`Line ${line}: ${why}`);
    if (summary.errorsTruncated) console.error("and more");
    const failed = bad.length - summary.errors.length + summary.failed;
    console.log(`${summary.created} added, ${there} there already, ${failed} bad`);
    if (failed > 0) process.exitCode = 1;
  },
});

function endingOf(file = ""): string {
  return file.endsWith("json") || file.endsWith("jsonl") ? "ndjson" : "csv";
}
