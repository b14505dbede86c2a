import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acquireLock } from "./lock.mjs";

const nobody = 2 ** 30;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trefoil-lock-"));
  file = join(folder, "lock");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("is free again after its release", async () => {
  (await acquireLock(file)).release();
  expect(existsSync(file)).toBe(false);
});

test("makes the second wait for the first", async () => {
  const order: string[] = [];
  const first = await acquireLock(file);
  const waiting = Promise.withResolvers<void>();
  const second = acquireLock(file, { onWait: waiting.resolve, pollMs: 1 }).then((lock) => {
    order.push("second");
    return lock;
  });
  await waiting.promise;
  order.push("first");
  first.release();
  (await second).release();
  expect(order).toEqual(["first", "second"]);
});

test("is taken over from a holder that died", async () => {
  await writeFile(file, JSON.stringify({ pid: nobody }));
  (await acquireLock(file)).release();
  await writeFile(file, JSON.stringify({ pid: nobody, group: nobody }));
  (await acquireLock(file)).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("is taken over when it was left half written", async () => {
  await writeFile(file, "");
  await utimes(file, 1, 1);
  (await acquireLock(file)).release();
  expect(existsSync(file)).toBe(false);
});

test("of many that see a dead holder one at a time gets it", async () => {
  await writeFile(file, JSON.stringify({ pid: nobody }));
  let inside = 0;
  const turns = Array.from({ length: 20 }, async () => {
    const lock = await acquireLock(file, { pollMs: 1 });
    inside += 1;
    expect(inside).toBe(1);
    await new Promise(setImmediate);
    inside -= 1;
    lock.release();
  });
  await Promise.all(turns);
});
