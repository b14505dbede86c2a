/** What can go wrong with the embedded database, as a sentence that a person can act on. */
import { statfsSync } from "node:fs";

/** The embedded database can't run; `message` is one sentence that says why and what to do. */
export class EmbeddedDatabaseError extends Error {
  override name = "EmbeddedDatabaseError";
}

/** What an attempt was about, for the sentence: the folder it needed, the port if there was one, and where the log is. */
export interface Attempt {
  folder: string;
  port?: number;
  logFile?: string;
}

const FULL = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;
const FORBIDDEN =
  /Permission denied|Read-only file system|Operation not permitted|wrong ownership|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/;
const TAKEN = /could not bind|Address already in use|EADDRINUSE/;
const BROKEN =
  /No such file|does not exist|could not (locate|open|read)|control file|incompatible with server|authentication failed|invalid|corrupt|PANIC/i;

/** Makes the error of a failed attempt from what PostgreSQL or the file system said. */
export function explain(said: string, attempt: Attempt, cause?: unknown): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(sentence(said, attempt), cause === undefined ? {} : { cause });
}

function sentence(said: string, { folder, port, logFile }: Attempt): string {
  if (FULL.test(said) || (said === "" && isFull(folder)))
    return `The disk of ${folder} is full: free some space and start again.`;
  if (TAKEN.test(said))
    return `Port ${port} is taken by another program: stop that, or choose another port for the database.`;
  const last =
    said.match(/(?:FATAL|PANIC|error|postgres): +(.*)/)?.[1] ??
    said.trim().split("\n").at(-1)?.replace(/^but /, "") ??
    "";
  const log = logFile === undefined ? "" : ` Its log is ${logFile}.`;
  if (FORBIDDEN.test(said))
    return `The database can't use the folder ${folder} (${last}): make it writable, or choose another.`;
  if (/checkpoint request failed/.test(said))
    return `The database could not write to ${folder}: its disk is full or failing.${log}`;
  if (BROKEN.test(said)) return `${broken(folder, last)}${log}`;
  return `The embedded PostgreSQL did not start (${last || "it said nothing"}).${log}`;
}

/** What a failed step throws: itself when it is a sentence already, else one made of what it says. */
export function asSentence(error: unknown, attempt: Attempt): EmbeddedDatabaseError {
  return error instanceof EmbeddedDatabaseError ? error : explain((error as Error).message, attempt, error);
}

/** On a full disk even the log stays empty. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 1_000_000;
  } catch {
    return false;
  }
}

/** The sentence for a data folder that is no good any more. */
export function broken(folder: string, why: string): string {
  return `The data folder ${folder} is broken (${why}): restore it from a copy, or delete it to begin afresh.`;
}
