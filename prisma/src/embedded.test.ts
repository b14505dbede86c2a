import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "./connect.ts";
import { signalServer } from "./embedded/server-process.ts";
import { throwaway } from "./embedded/settings.ts";
import { type EmbeddedDatabase, startEmbedded } from "./embedded.ts";

const homes: string[] = [];
const dir = newHome();

beforeAll(async () => (await start()).stop());
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(path.join(os.tmpdir(), "trefoil-test-"));
  homes.push(home);
  return home;
}

const start = (home = dir, more = {}): Promise<EmbeddedDatabase> =>
  startEmbedded({ dir: home, settings: throwaway, ...more });

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = await connect(url, "test");
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A Trefoil of its own that runs the database until it is killed. */
async function startOwner(home: string): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const module = path.join(import.meta.dirname, "embedded.ts");
  const program = `import { startEmbedded } from ${JSON.stringify(module)};
    const { url, pid } = await startEmbedded(${JSON.stringify({ dir: home, settings: throwaway })});
    console.log(JSON.stringify({ url, pid }));
    setInterval(() => undefined, 1 << 30);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(child.stdout as NodeJS.ReadableStream), "line")) as [string];
  return { child, ...(JSON.parse(line) as { url: string; pid: number }) };
}

it("keeps its data over a restart, and says where it runs in a file for its owner's eyes", async () => {
  const first = await start();
  const urlFile = path.join(dir, "postgres.url");
  expect(readFileSync(urlFile, "utf8").trim()).toBe(first.url);
  expect(statSync(urlFile).mode & 0o777).toBe(0o600);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS value");
  await first.stop();
  await first.stop();
  expect(existsSync(urlFile)).toBe(false);
  const second = await start();
  expect(await ask(second.url, "SELECT value FROM kept")).toEqual([{ value: 1 }]);
  await second.stop();
});

it("listens on this machine only, with UTF-8, a fixed order of letters and a password of its own", async () => {
  const { url, dataDir, stop } = await start();
  expect(
    await ask(
      url,
      `SELECT current_setting('listen_addresses') AS address, current_setting('server_encoding') AS encoding,
      datlocale AS locale, 'Ä' < 'z' AS wrong, lower('ÄÖ') AS lower FROM pg_database WHERE datname = 'trefoil'`,
    ),
  ).toEqual([{ address: "127.0.0.1", encoding: "UTF8", locale: "C.UTF-8", wrong: false, lower: "äö" }]);
  expect(new URL(url).password.length).toBeGreaterThanOrEqual(32);
  expect(statSync(path.join(dataDir, "trefoil.password")).mode & 0o077).toBe(0);
  const stranger = new URL(url);
  stranger.password = "password";
  await expect(connect(stranger.href, "test")).rejects.toThrow("password authentication failed");
  await stop();
});

it("is started again on its port when its server is killed, and has what was committed", async () => {
  const lines: string[] = [];
  const server = await start(dir, { log: (line: string) => lines.push(line) });
  await ask(server.url, "CREATE TABLE survivor AS SELECT 1 AS value");
  const before = server.pid;
  process.kill(before, "SIGKILL");
  await expect.poll(() => server.pid).not.toBe(before);
  expect(await ask(server.url, "SELECT value FROM survivor")).toEqual([{ value: 1 }]);
  expect(lines).toEqual(["The embedded PostgreSQL ended unexpectedly; starting it again."]);
  await server.stop();
});

it("stops with its Trefoil, even when that one is killed", async () => {
  const { child, url, pid } = await startOwner(dir);
  await ask(url, "CREATE TABLE of_the_killed AS SELECT 1 AS value");
  child.kill("SIGKILL");
  await expect.poll(() => existsSync(path.join(dir, "postgres/data/postmaster.pid"))).toBe(false);
  const next = await start();
  expect(next.pid).not.toBe(pid);
  expect(await ask(next.url, "SELECT value FROM of_the_killed")).toEqual([{ value: 1 }]);
  await next.stop();
});

it("takes over from a Trefoil that was killed together with its server", async () => {
  const { child, url, pid } = await startOwner(dir);
  await ask(url, "CREATE TABLE of_both AS SELECT 1 AS value");
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  signalServer({ pid, dataDir: path.join(dir, "postgres/data") }, "SIGKILL");
  await gone;
  const next = await start();
  expect(await ask(next.url, "SELECT value FROM of_both")).toEqual([{ value: 1 }]);
  await next.stop();
});

it("takes over at once from a Trefoil that was killed, its server still running", async () => {
  const { child, url } = await startOwner(dir);
  await ask(url, "CREATE TABLE of_the_late AS SELECT 1 AS value");
  child.kill("SIGKILL");
  await once(child, "exit");
  const next = await start();
  expect(await ask(next.url, "SELECT value FROM of_the_late")).toEqual([{ value: 1 }]);
  await next.stop();
});

it("refuses a second Trefoil on the same folder, in this process and in another", async () => {
  const sentence =
    /^Another Trefoil \(process \d+\) runs on the data folder .*: stop it, or give this one another TREFOIL_HOME\.$/;
  const first = await start();
  await expect(start()).rejects.toThrow(sentence);
  await first.stop();
  const { child } = await startOwner(dir);
  await expect(start()).rejects.toThrow(sentence);
  child.kill("SIGKILL");
  await once(child, "exit");
});

it("forgets a postmaster.pid whose process id another program has now", async () => {
  const file = path.join(dir, "postgres/data/postmaster.pid");
  await expect.poll(() => existsSync(file)).toBe(false);
  writeFileSync(file, `${process.pid}\n${path.dirname(file)}\n1\n1\n\n127.0.0.1\n  1 1\nready\n`);
  await (await start()).stop();
});

it("begins again after an interrupted creation", async () => {
  const home = newHome();
  mkdirSync(path.join(home, "postgres/new-1/base"), { recursive: true });
  writeFileSync(path.join(home, "postgres/new-password"), "half");
  const server = await start(home);
  expect(existsSync(path.join(home, "postgres/new-1"))).toBe(false);
  await server.stop();
});

it("says in one sentence what is wrong with a data folder", async () => {
  const data = path.join(dir, "postgres/data");
  const damage = async (file: string, content: string | undefined): Promise<unknown> => {
    const before = readFileSync(path.join(data, file));
    if (content === undefined) rmSync(path.join(data, file));
    else writeFileSync(path.join(data, file), content);
    const error = await start().catch((reason: unknown) => reason);
    writeFileSync(path.join(data, file), before);
    return error;
  };
  const brokenFolder = {
    name: "EmbeddedDatabaseError",
    message: expect.stringMatching(/^The data folder .* is broken \(.*\): restore it/),
  };
  expect(await damage("PG_VERSION", undefined)).toMatchObject(brokenFolder);
  expect(await damage("PG_VERSION", "rubbish")).toMatchObject(brokenFolder);
  expect(await damage("global/pg_control", "rubbish")).toMatchObject(brokenFolder);
  expect(await damage("postgresql.conf", undefined)).toMatchObject(brokenFolder);
  expect(await damage("trefoil.password", "wrong")).toMatchObject(brokenFolder);
  expect(await damage("PG_VERSION", "17\n")).toMatchObject({
    message: expect.stringContaining("was made by PostgreSQL 17"),
  });
});

it("lives in its home, also where that is closed to others", () => {
  expect(statSync(dir).mode & 0o007).toBe(0);
  expect(lstatSync(path.join(dir, "postgres")).isDirectory()).toBe(true);
});

it("says so when the port is taken", async () => {
  const blocker = net.createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  const { port } = blocker.address() as net.AddressInfo;
  await expect(start(dir, { port })).rejects.toThrow(`Port ${port} is taken by another program`);
  blocker.close();
});

it("says so when the home can't be made", async () => {
  const file = path.join(newHome(), "file");
  writeFileSync(file, "");
  await expect(start(path.join(file, "home"))).rejects.toThrow(
    /^The database can't use the folder .*ENOTDIR/,
  );
});
