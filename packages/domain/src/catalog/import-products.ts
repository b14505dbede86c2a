/** importProducts: adds products line by line as they arrive; memory stays the same however many there are. */
import * as z from "zod";
import { type BulkContext, importOf, ShopError, staff, type Violation } from "../kernel/index.ts";
import { skipForeignKeyChecks } from "./foreign-key-checks.ts";
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

/** Of one batch. It has less of long lines, and the process holds a few batches. */
const MAX_LINES = 1000;
const MAX_CHARACTERS = 1_000_000;
/** More of them would stand in each other's way at the ends of the same indexes. */
const MAX_AT_A_TIME = 3;
const MAX_ERRORS = 100;

export const importProducts = importOf({
  name: "importProducts",
  input: z.strictObject({ mode: z.enum(["atomic", "best-effort"]).default("atomic") }),
  permission: staff("catalog:write"),
  run: (context, { mode }, lines) =>
    mode === "atomic" ? importAtomically(context, lines) : importBestEffort(context, lines),
});

/** All or nothing. After the first bad line the rest is only checked by its shape, so that one answer names more than that one. */
function importAtomically(context: BulkContext, lines: AsyncIterable<unknown>): Promise<ImportSummary> {
  return context.allOrNothing(async (transaction) => {
    const tally = new Tally("atomic");
    await keepEventsAside(transaction);
    await skipForeignKeyChecks(transaction);
    const add = async (batch: Batch) => {
      if (tally.failed === 0) tally.add(await insertProducts(transaction, batch, "import_events"));
    };
    await eachMeanwhile({ context, lines, tally, atATime: 1 }, add);
    if (tally.failed > 0) throw tally.rejected();
    await appendEventsKept(transaction);
    return tally.summary();
  });
}

/** Every good line is kept; each batch is a transaction of its own, and several run at a time when there are connections for it. */
async function importBestEffort(context: BulkContext, lines: AsyncIterable<unknown>): Promise<ImportSummary> {
  const tally = new Tally("best-effort");
  const insert = (batch: Batch) =>
    context.atomically(async (transaction) => {
      await skipForeignKeyChecks(transaction);
      return insertProducts(transaction, batch);
    });
  await eachMeanwhile({ context, lines, tally, atATime: MAX_AT_A_TIME }, async (batch) =>
    tally.add(await insert(batch)),
  );
  return tally.summary();
}

interface Upload {
  readonly context: BulkContext;
  readonly lines: AsyncIterable<unknown>;
  readonly tally: Tally;
  /** Batches. */
  readonly atATime: number;
}

/**
 * Begins the batches in their order, works on so many at a time, and reads the next meanwhile, so that neither the process nor
 * the database waits for the other. Of two lines with one SKU the first gets it: those of later batches wait.
 */
async function eachMeanwhile(upload: Upload, work: (batch: Batch) => Promise<void>): Promise<void> {
  const working = new Map<Batch, Promise<void>>();
  const failure = new AbortController();
  const done = () => Promise.race(working.values());
  try {
    for await (const batch of batches(upload, failure.signal)) {
      const clashes = () => working.keys().some(({ skus }) => !skus.isDisjointFrom(batch.skus));
      while (working.size >= upload.atATime || clashes()) await done();
      failure.signal.throwIfAborted();
      const worked = work(batch).finally(() => working.delete(batch));
      // Whoever waits for it meets its error, and so does who reads on.
      worked.catch((error: unknown) => failure.abort(error));
      working.set(batch, worked);
    }
    while (working.size > 0) await done();
    failure.signal.throwIfAborted();
  } finally {
    // Nothing is worked on after the end.
    await Promise.allSettled(working.values());
  }
}

/** Good lines in batches; bad ones go to the tally. */
async function* batches({ context, lines, tally }: Upload, failure: AbortSignal): AsyncGenerator<Batch> {
  let good: WrittenLine[] = [];
  let characters = 0;
  let line = 0;
  for await (const value of lines) {
    failure.throwIfAborted();
    line += 1;
    if (value === undefined) continue; // an empty line: it counts for the numbers of those after it
    tally.receive();
    const checked = checkLine(line, value);
    if ("reason" in checked) {
      tally.fail([checked]);
      continue;
    }
    const written = writeLine(checked);
    good.push(written);
    characters += written.event.length;
    if (good.length < MAX_LINES && characters < MAX_CHARACTERS) continue;
    yield toBatch(good, context.newId);
    good = [];
    characters = 0;
  }
  if (good.length > 0) yield toBatch(good, context.newId);
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
