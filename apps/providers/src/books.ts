/** Opens the books of a provider: a SQLite file that outlives the process, however that ends. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type Books = DatabaseSync;

/**
 * A write that has returned survives SIGKILL: it is in the log file (WAL) of the operating system by then. Only a loss
 * of power could take back the last ones, since waiting for the disk (synchronous = FULL) costs eight times as much.
 */
export function openBooks(folder: string, name: string, schema: string): Books {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const books = new DatabaseSync(join(folder, `${name}.sqlite`));
  books.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;");
  books.exec(schema);
  return books;
}

/** Does all of `work` or none of it; nobody else writes meanwhile, not even another process. */
export function atOnce<T>(books: Books, work: () => T): T {
  books.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    books.exec("COMMIT");
    return result;
  } catch (error) {
    books.exec("ROLLBACK");
    throw error;
  }
}
