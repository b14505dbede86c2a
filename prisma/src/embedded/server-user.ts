/** Who runs the embedded PostgreSQL: ourselves, or, since it refuses root, a lesser user when we are root. */
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { EmbeddedDatabaseError } from "./embedded-database-error.ts";

/** `undefined` stands for the user that we are. */
export type ServerUser = { uid: number; gid: number; name: string } | undefined;

/**
 * When we are root: the owner of `base`, the folder of an earlier start, else `postgres` if the system has one,
 * else `nobody`. No user is ever created.
 */
export function serverUser(base: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(base, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `${owner.uid}` };
  const user = lookUp("postgres") ?? lookUp("nobody");
  if (user !== undefined) return user;
  throw new EmbeddedDatabaseError(
    "PostgreSQL refuses to run as root and there is no user postgres or nobody: start as another user, or set DATABASE_URL.",
  );
}

function lookUp(name: string): ServerUser {
  try {
    const id = (flag: string): number =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g"), name };
  } catch {
    return undefined;
  }
}

/** Spawn options that run a program as `user`, in a folder it can enter and without our environment's PG* settings. */
export function as(user: ServerUser): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const env = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  return user === undefined ? { cwd: "/", env } : { uid: user.uid, gid: user.gid, cwd: "/", env };
}

/** Gives a file or folder to `user`. */
export function giveTo(user: ServerUser, file: string): void {
  if (user !== undefined) chownSync(file, user.uid, user.gid);
}

/** Whether `user` can make a folder of its own in `folder`: that it may enter every folder above, write, and own. */
export function canWork(user: ServerUser, folder: string): boolean {
  const probe = 'd="$1/.probe.$$"; mkdir -m 700 "$d" && [ -O "$d" ]; ok=$?; rmdir "$d"; exit $ok';
  return spawnSync("/bin/sh", ["-c", probe, "sh", folder], { ...as(user), stdio: "ignore" }).status === 0;
}
