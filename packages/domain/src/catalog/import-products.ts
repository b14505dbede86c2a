/** importProducts: adds products line by line as they arrive; memory stays the same however many there are. */
import * as z from "zod";
import { type BulkContext, importOf, ShopError, staff, type Violation } from "../kernel/index.ts";
import { appendEventsKept, keepEventsAside } from "./import-events.ts";
import { checkLine, type ImportedLineError } from "./import-line.ts";
import { type Batch, insertProducts, toBatch, type WrittenLine, writeLine } from "./insert-products.ts";

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
/** An import that is one transaction holds a connection for as long as its upload takes; others share those that are left. */
const MAX_CONNECTIONS = 4;
/** By one import: more of them stand in each other's way at the ends of the same indexes, and the next import finds one free. */
const MAX_AT_A_TIME = 3;
let running = 0;

export const importProducts = importOf({
  name: "importProducts",
  input: z.strictObject({ mode: z.enum(["atomic", "best-effort"]).default("atomic") }),
  permission: staff("catalog:write"),
  async run(context, { mode }, lines) {
    if (running >= MAX_CONNECTIONS) {
      throw new ShopError("OVERLOADED", `${MAX_CONNECTIONS} imports are running already.`, {
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
    const add = async (batch: Batch) => {
      if (tally.failed === 0) tally.add(await insertProducts(transaction, batch, "import_events"));
    };
    await eachMeanwhile(batches(context, lines, tally), add, () => 1);
    if (tally.failed > 0) throw tally.rejected();
    await appendEventsKept(transaction);
    return tally.summary();
  });
}

/** Every good line is kept; each batch is a transaction of its own, and several run at a time when there are connections for it. */
async function importBestEffort(context: BulkContext, lines: AsyncIterable<unknown>): Promise<ImportSummary> {
  const tally = new Tally("best-effort");
  const add = async (batch: Batch) =>
    tally.add(await context.atomically((transaction) => insertProducts(transaction, batch)));
  const share = () => Math.min(MAX_AT_A_TIME, Math.floor(MAX_CONNECTIONS / running));
  await eachMeanwhile(batches(context, lines, tally), add, share);
  return tally.summary();
}

interface Working {
  readonly batch: Batch;
  readonly done: Promise<void>;
}

/**
 * Begins them in their order, works on so many at a time, and reads the next meanwhile, so that neither the process nor the
 * database waits for the other. Of two lines with one SKU the first gets it: those of later batches wait.
 */
async function eachMeanwhile(
  batches: AsyncIterable<Batch>,
  work: (batch: Batch) => Promise<void>,
  atATime: () => number,
): Promise<void> {
  const working: Working[] = [];
  try {
    for await (const batch of batches) {
      while (
        working.length >= atATime() ||
        working.some((other) => !other.batch.skus.isDisjointFrom(batch.skus))
      )
        await working.shift()?.done;
      const done = work(batch);
      // Whoever waits for it meets its error.
      done.catch(() => undefined);
      working.push({ batch, done });
    }
    for (const { done } of working) await done;
  } finally {
    // Nothing is worked on after the end.
    await Promise.allSettled(working.map(({ done }) => done));
  }
}

/** Good lines in batches; bad ones go to the tally. */
async function* batches(
  { newId }: BulkContext,
  lines: AsyncIterable<unknown>,
  tally: Tally,
): AsyncGenerator<Batch> {
  let good: WrittenLine[] = [];
  let line = 0;
  for await (const value of lines) {
    line += 1;
    if (value === undefined) continue; // an empty line: it counts for the numbers of those after it
    tally.receive();
    const checked = checkLine(line, value);
    if ("reason" in checked) tally.fail([checked]);
    else good.push(writeLine(checked));
    if (good.length < BATCH) continue;
    yield toBatch(good, newId);
    good = [];
  }
  if (good.length > 0) yield toBatch(good, newId);
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
