/** Where the embedded database lives: `postgres` in its home, or, linked from there, a place that its user can enter. */
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { asSentence, EmbeddedDatabaseError, explain } from "./embedded-database-error.ts";
import { canWork, giveTo, type ServerUser, serverUser } from "./server-user.ts";

/** `folder` holds everything of this database; `user` owns it and runs the server. */
export interface Place {
  folder: string;
  user: ServerUser;
}

/** Finds or makes the place for the database of `home`. */
export function findPlace(home: string): Place {
  const link = path.join(path.resolve(home), "postgres");
  try {
    mkdirSync(path.dirname(link), { recursive: true });
    return lstatSync(link, { throwIfNoEntry: false }) === undefined ? makePlace(link) : openPlace(link);
  } catch (error) {
    throw asSentence(error, { folder: home });
  }
}

function openPlace(link: string): Place {
  let folder: string;
  try {
    folder = realpathSync(link);
  } catch (error) {
    throw new EmbeddedDatabaseError(`${link} points to data that are gone: delete it to begin afresh.`, {
      cause: error,
    });
  }
  const user = serverUser(folder);
  giveTo(user, folder);
  if (canWork(user, folder) || (letIn(path.dirname(folder), user) && canWork(user, folder)))
    return { folder, user };
  const who = user?.name ?? `${process.getuid?.() ?? "this user"}`;
  throw new EmbeddedDatabaseError(
    `User ${who} can't write to the data folder ${folder}: start as the user who made it, or make it writable for that user.`,
  );
}

function makePlace(link: string): Place {
  const user = serverUser(link);
  try {
    if (tryFolder(link, user) || (letIn(path.dirname(link), user) && tryFolder(link, user))) {
      return { folder: realpathSync(link), user };
    }
  } catch (error) {
    // Another process made it at the same moment.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return openPlace(link);
    throw error;
  }
  if (user === undefined) throw explain("EACCES: not writable", { folder: link });
  const folder = path.join(publicFolder(), `postgres-${randomBytes(4).toString("hex")}`);
  if (!tryFolder(folder, user)) throw explain("EACCES: not writable", { folder });
  try {
    symlinkSync(folder, link);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return openPlace(link);
}

/** Lets the server's group pass through the home, where that is closed to others; names in it stay unreadable. */
function letIn(home: string, user: ServerUser): boolean {
  const { uid, mode } = lstatSync(home);
  if (user === undefined || uid !== 0 || (mode & 0o011) !== 0) return false;
  chownSync(home, uid, user.gid);
  chmodSync(home, (mode & 0o7777) | 0o010);
  return true;
}

function tryFolder(folder: string, user: ServerUser): boolean {
  mkdirSync(folder);
  try {
    chmodSync(folder, 0o700);
    giveTo(user, folder);
    if (canWork(user, folder)) return true;
  } catch {
    // A file system that knows no owners, for instance.
  }
  rmSync(folder, { recursive: true });
  return false;
}

/** A folder of root's that every user may enter, for what lies in a home that only root may enter. */
export function publicFolder(): string {
  for (const folder of ["/var/lib/trefoil", path.join(os.tmpdir(), "trefoil")]) {
    try {
      mkdirSync(folder, { recursive: true });
      if (lstatSync(folder).uid !== 0) continue;
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // Read-only, for instance: the next one, then.
    }
  }
  throw new EmbeddedDatabaseError(
    "Neither /var/lib nor the temporary folder is writable for the database: set TREFOIL_HOME to a folder that other users may enter.",
  );
}
