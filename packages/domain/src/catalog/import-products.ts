/** importProducts: adds products line by line as they arrive; memory stays the same however many there are. */
import * as z from "zod";
import { type BulkContext, importOf, ShopError, staff, type Violation } from "../kernel/index.ts";
import { appendEventsKept, keepEventsAside } from "./import-events.ts";
import { type CheckedLine, checkLine, type ImportedLineError } from "./import-line.ts";
import { insertProducts } from "./insert-products.ts";

export interface ImportSummary {
  readonly mode: "atomic" | "best-effort";
  readonly received: number;
  readonly created: number;
  readonly failed: number;
  /** The first 100, in order of their lines. */
  readonly errors: readonly ImportedLineError[];
  readonly errorsTruncated: boolean;
}

const BATCH = 1000;
const MAX_ERRORS = 100;
/** Each import holds a connection for as long as its upload takes. */
const MAX_IMPORTS = 4;
let running = 0;

export const importProducts = importOf({
  name: "importProducts",
  input: z.strictObject({ mode: z.enum(["atomic", "best-effort"]).default("atomic") }),
  permission: staff("catalog:write"),
  async run(context, { mode }, lines) {
    if (running >= MAX_IMPORTS) {
      throw new ShopError("OVERLOADED", `${MAX_IMPORTS} imports are running already.`, {
        retryAfterSeconds: 10,
      });
    }
    running += 1;
    try {
      return await (mode === "atomic" ? importAtomically(context, lines) : importBestEffort(context, lines));
    } finally {
      running -= 1;
    }
  },
});

/** All or nothing. After the first bad line the rest is only checked by its shape, so that one answer names more than that one. */
function importAtomically(context: BulkContext, lines: AsyncIterable<unknown>): Promise<ImportSummary> {
  return context.allOrNothing(async (transaction) => {
    const tally = new Tally("atomic");
    await keepEventsAside(transaction);
    await eachMeanwhile(batches(lines, tally), async (batch) => {
      if (tally.failed === 0) tally.add(await insertProducts(transaction, batch, "import_events"));
    });
    if (tally.failed > 0) throw tally.rejected();
    await appendEventsKept(transaction);
    return tally.summary();
  });
}

/** Every good line is kept; each batch is a transaction of its own. */
async function importBestEffort(context: BulkContext, lines: AsyncIterable<unknown>): Promise<ImportSummary> {
  const tally = new Tally("best-effort");
  await eachMeanwhile(batches(lines, tally), async (batch) => {
    tally.add(await context.atomically((transaction) => insertProducts(transaction, batch)));
  });
  return tally.summary();
}

/** Works on one after the other, and reads the next meanwhile, so that neither the process nor the database waits for the other. */
async function eachMeanwhile<Item>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let working: Promise<void> = Promise.resolve();
  try {
    for await (const item of items) {
      await working;
      working = work(item);
      // Whoever waits for it meets its error.
      working.catch(() => undefined);
    }
  } catch (error) {
    // Nothing is worked on after the end.
    await working.catch(() => undefined);
    throw error;
  }
  await working;
}

/** Good lines in batches; bad ones go to the tally. */
async function* batches(lines: AsyncIterable<unknown>, tally: Tally): AsyncGenerator<CheckedLine[]> {
  let batch: CheckedLine[] = [];
  let line = 0;
  for await (const value of lines) {
    line += 1;
    if (value === undefined) continue; // an empty line: it counts for the numbers of those after it
    tally.receive();
    const checked = checkLine(line, value);
    if ("reason" in checked) tally.fail([checked]);
    else batch.push(checked);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

class Tally {
  failed = 0;
  private received = 0;
  private created = 0;
  private errors: ImportedLineError[] = [];
  private readonly mode: ImportSummary["mode"];

  constructor(mode: ImportSummary["mode"]) {
    this.mode = mode;
  }

  receive(): void {
    this.received += 1;
  }

  add({
    created,
    errors,
  }: {
    readonly created: number;
    readonly errors: readonly ImportedLineError[];
  }): void {
    this.created += created;
    this.fail(errors);
  }

  fail(errors: readonly ImportedLineError[]): void {
    this.failed += errors.length;
    if (errors.length > 0) this.errors = firstOf([...this.errors, ...errors]);
  }

  summary(): ImportSummary {
    const { mode, received, created, failed } = this;
    return { mode, received, created, failed, errors: this.errors, errorsTruncated: failed > MAX_ERRORS };
  }

  rejected(): ShopError {
    const { errors } = this;
    const violations = errors.flatMap(({ line, violations: found }) => found.map((v) => ofLine(line, v)));
    const detail = `${this.failed} of ${this.received} lines are bad, the first is line ${errors[0]?.line}. Nothing was kept.`;
    return new ShopError("IMPORT_REJECTED", detail, { violations: violations.slice(0, MAX_ERRORS) });
  }
}

/** The first in order of their lines, whenever they were found. */
function firstOf(errors: readonly ImportedLineError[]): ImportedLineError[] {
  return errors.toSorted((a, b) => a.line - b.line).slice(0, MAX_ERRORS);
}

/** `lines[16].price.amount` for line 17. */
function ofLine(line: number, { field, reason, description }: Violation): Violation {
  return { field: `lines[${line - 1}]${field && `.${field}`}`, reason, description };
}
