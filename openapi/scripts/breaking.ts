/** Compares the contracts with those of a git ref, by default the last tag, and fails on changes that break clients. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { OpenApiDocument } from "../src/document.ts";
import { breakingChanges } from "./breaking-changes.ts";

const root = new URL("../", import.meta.url);
const base = process.argv[2] ?? git("describe", "--tags", "--abbrev=0");

if (base === undefined)
  console.log("There is no git tag to compare the contracts with yet, so nothing can be broken.");
else if (git("rev-parse", "--verify", "--quiet", `${base}^{commit}`) === undefined)
  fail(`There is no git ref ${base}.`);
else for (const name of ["v1.yaml", "v2.yaml"]) compare(name, base);

function compare(name: string, ref: string): void {
  const before = git("show", `${ref}:./${name}`);
  if (before === undefined) return console.log(`${name}: new since ${ref}.`);
  const after = readFileSync(new URL(name, root), "utf8");
  const changes = breakingChanges(parse(before) as OpenApiDocument, parse(after) as OpenApiDocument);
  if (changes.length === 0) return console.log(`${name}: nothing breaks clients of ${ref}.`);
  fail([`${name}: breaks clients of ${ref}:`, ...changes.map((change) => `  - ${change}`)].join("\n"));
}

/** What git prints; undefined when it fails. */
function git(...args: string[]): string | undefined {
  const run = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout.replace(/\n$/, "") : undefined;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
