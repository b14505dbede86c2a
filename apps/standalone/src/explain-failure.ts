/** What went wrong at the start, in one sentence for the person at the terminal. */
import { KeysError, ListenError, SettingsError } from "@trefoil/platform";
import { DatabaseConnectionError, EmbeddedDatabaseError, MigrationError } from "@trefoil/prisma";

const SENTENCES = [
  SettingsError,
  KeysError,
  ListenError,
  EmbeddedDatabaseError,
  DatabaseConnectionError,
  MigrationError,
];

/** The message of an error that was written for people; the whole error where we did not expect it. */
export function explainFailure(error: unknown): string {
  if (SENTENCES.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC") return `The disk is full: ${message}.`;
  if (code?.startsWith("ERR_PARSE_ARGS")) return `${message} See npm start -- --help.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
