/** Keeps two Trefoils off one data folder. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EmbeddedDatabaseError } from "./embedded-database-error.ts";
import type { Place } from "./place.ts";
import { giveTo } from "./server-user.ts";

/**
 * Takes the folder for this process and returns what gives it back. SQLite locks the file through the operating
 * system, which frees it however the process ends: a lock is never stale, and its taking has no race.
 */
export function lockFolder({ folder, user }: Place): () => void {
  const file = path.join(folder, "trefoil.lock");
  const pidFile = path.join(folder, "trefoil.pid");
  const lock = new DatabaseSync(file);
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!/locked/.test(String(error))) throw error;
    throw new EmbeddedDatabaseError(
      `Another Trefoil${processOf(pidFile)} runs on the data folder ${folder}: stop it, or give this one another TREFOIL_HOME.`,
      { cause: error },
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  for (const made of [file, pidFile]) giveTo(user, made);
  return () => lock.close();
}

function processOf(pidFile: string): string {
  try {
    return ` (process ${readFileSync(pidFile, "utf8").trim()})`;
  } catch {
    return "";
  }
}
