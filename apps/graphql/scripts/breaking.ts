/** Compares the schema with that of a git ref, by default the last tag, and fails on changes that break clients. */
import { spawnSync } from "node:child_process";
import { typeDefs } from "../src/gen/type-defs.ts";
import { breakingChanges } from "./breaking-changes.ts";

const root = new URL("../", import.meta.url);
const base = process.argv[2] ?? git("describe", "--tags", "--abbrev=0");

if (base === undefined)
  console.log("There is no git tag to compare the schema with yet, so nothing can be broken.");
else if (git("rev-parse", "--verify", "--quiet", `${base}^{commit}`) === undefined)
  fail(`There is no git ref ${base}.`);
else compare(base);

function compare(ref: string): void {
  const files = (git("ls-tree", "--name-only", ref, "schema/") ?? "").split("\n").filter(Boolean);
  if (files.length === 0) return console.log(`schema: new since ${ref}.`);
  const before = files.map((name) => git("show", `${ref}:./${name}`)).join("\n");
  const changes = breakingChanges(before, typeDefs);
  if (changes.length === 0) return console.log(`schema: nothing breaks clients of ${ref}.`);
  fail([`schema: breaks clients of ${ref}:`, ...changes.map((change) => `  - ${change}`)].join("\n"));
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
