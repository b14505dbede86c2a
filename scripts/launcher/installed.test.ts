import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled, recordInstall } from "./installed.mjs";

type Packages = Record<string, object>;

const wanted: Packages = {
  "": { name: "trefoil" },
  "packages/domain": { version: "0.1.0" },
  "node_modules/@trefoil/domain": { link: true },
  "node_modules/pg": { version: "8.0.0", integrity: "sha512-a" },
  "node_modules/vitest": { version: "5.0.0", integrity: "sha512-b", dev: true },
  "node_modules/prisma": { version: "7.0.0", integrity: "sha512-c", devOptional: true },
  "node_modules/fsevents": { version: "2.0.0", integrity: "sha512-d", optional: true },
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "trefoil-installed-"));
  await mkdir(join(root, "node_modules"));
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function found(packages: Packages, without: string[] = []): Promise<void> {
  const left = Object.entries(packages).filter(
    ([path]) => !without.includes(path.replace("node_modules/", "")),
  );
  const content = JSON.stringify({ packages: Object.fromEntries(left) });
  await writeFile(join(root, "node_modules/.package-lock.json"), content);
}

test("an install without npm's closing record is no install", () => {
  expect(isInstalled(root, { dev: false })).toBe(false);
});

test("a damaged record is no install", async () => {
  await writeFile(join(root, "node_modules/.package-lock.json"), '{"packages":');
  expect(isInstalled(root, { dev: false })).toBe(false);
});

test("optional packages for other systems may be missing", async () => {
  await found(wanted, ["fsevents"]);
  expect(isInstalled(root, { dev: true })).toBe(true);
});

test("development packages may be missing where none are needed", async () => {
  await found(wanted, ["vitest", "prisma"]);
  expect(isInstalled(root, { dev: false })).toBe(true);
  expect(isInstalled(root, { dev: true })).toBe(false);
});

test("a missing package, another version and other content are seen", async () => {
  await found(wanted, ["pg"]);
  expect(isInstalled(root, { dev: false })).toBe(false);
  await found({ ...wanted, "node_modules/pg": { version: "8.0.1", integrity: "sha512-a" } });
  expect(isInstalled(root, { dev: false })).toBe(false);
  await found({ ...wanted, "node_modules/pg": { version: "8.0.0", integrity: "sha512-z" } });
  expect(isInstalled(root, { dev: false })).toBe(false);
});

test("a new workspace package is seen", async () => {
  await found(wanted, ["@trefoil/domain"]);
  expect(isInstalled(root, { dev: false })).toBe(false);
});

test("what npm installed counts, even when the lock file names more; until either changes", async () => {
  await found(wanted, ["pg"]);
  recordInstall(root);
  expect(isInstalled(root, { dev: true })).toBe(true);
  await found(wanted, ["pg", "vitest"]);
  expect(isInstalled(root, { dev: true })).toBe(false);
  await found(wanted, ["pg"]);
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: { ...wanted, "": {} } }));
  expect(isInstalled(root, { dev: true })).toBe(false);
});

test("says so when the lock file is missing", async () => {
  await rm(join(root, "package-lock.json"));
  expect(() => isInstalled(root, { dev: false })).toThrow("package-lock.json is missing or damaged");
});
