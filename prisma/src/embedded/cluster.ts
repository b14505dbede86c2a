/** The database's files: made whole or not at all, and looked at before a server is started on them. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Binaries } from "./binaries.ts";
import { asSentence, broken, EmbeddedDatabaseError, explain } from "./embedded-database-error.ts";
import type { Place } from "./place.ts";
import { as, giveTo } from "./server-user.ts";

/** The only user of an embedded server, and the name of its database. */
export const NAME = "trefoil";

/** `data` is the server's data folder; the password was made at random with it. */
export interface Cluster {
  data: string;
  password: string;
}

/** Opens the cluster in `place`, making it first if there is none. `sync: false` is for databases that are thrown away. */
export async function openCluster(place: Place, binaries: Binaries, sync: boolean): Promise<Cluster> {
  const data = path.join(place.folder, "data");
  // Left by an initdb that was killed.
  for (const name of readdirSync(place.folder)) {
    if (name.startsWith("new-")) rmSync(path.join(place.folder, name), { recursive: true });
  }
  if (!existsSync(data) || readdirSync(data).length === 0) await makeCluster(data, place, binaries, sync);
  return { data, password: check(data, binaries.major) };
}

async function makeCluster(data: string, place: Place, binaries: Binaries, sync: boolean): Promise<void> {
  const unfinished = path.join(place.folder, `new-${process.pid}`);
  const passwordFile = path.join(place.folder, "new-password");
  try {
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    giveTo(place.user, passwordFile);
    await initdb(binaries, place, [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      ...(sync ? [] : ["--no-sync"]),
    ]);
    renameSync(passwordFile, path.join(unfinished, "trefoil.password"));
    renameSync(unfinished, data);
  } catch (error) {
    for (const made of [unfinished, passwordFile]) rmSync(made, { recursive: true, force: true });
    throw asSentence(error, { folder: place.folder });
  }
}

async function initdb(binaries: Binaries, place: Place, flags: string[]): Promise<void> {
  const child = spawn(
    binaries.initdb,
    [
      ...flags,
      `--username=${NAME}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // The same order and case rules on every system, and they don't change with its C library.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--no-instructions",
    ],
    // Away from the terminal's Ctrl-C, which our process answers by stopping in good order.
    { ...as(place.user), detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  const [code, said] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0) throw explain(said, { folder: place.folder });
}

/** Refuses a data folder that this PostgreSQL can't or mustn't open; returns its password. */
function check(data: string, major: string): string {
  const read = (name: string): string => {
    try {
      return readFileSync(path.join(data, name), "utf8").trim();
    } catch (error) {
      throw new EmbeddedDatabaseError(broken(data, `${name} is missing or not readable`), { cause: error });
    }
  };
  const version = read("PG_VERSION");
  if (!/^\d+$/.test(version)) throw new EmbeddedDatabaseError(broken(data, "PG_VERSION holds no version"));
  if (version !== major) {
    throw new EmbeddedDatabaseError(
      `The data folder ${data} was made by PostgreSQL ${version} and this Trefoil brings ${major}: use the Trefoil that made it, or delete it to begin afresh.`,
    );
  }
  return read("trefoil.password");
}
