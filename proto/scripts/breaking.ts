/** Compares the contract with that of a git ref, by default the last tag, and fails on changes that break clients. */
import { spawnSync } from "node:child_process";
import { breakingChanges } from "./breaking-changes.ts";

const base = process.argv[2] ?? git("describe", "--tags", "--abbrev=0")?.toString().trim();

if (base === undefined)
  console.log("There is no git tag to compare the contract with yet, so nothing can be broken.");
else if (git("rev-parse", "--verify", "--quiet", `${base}^{commit}`) === undefined)
  fail(`There is no git ref ${base}.`);
else compare(base);

function compare(ref: string): void {
  if (git("cat-file", "-e", `${ref}:./buf.yaml`) === undefined)
    return console.log(`The contract is new since ${ref}.`);
  const before = git("archive", "--format=tar", ref, "buf.yaml", "trefoil");
  if (before === undefined) return fail(`git can't show the contract of ${ref}.`);
  const changes = breakingChanges(before);
  if (changes.length === 0) return console.log(`Nothing breaks clients of ${ref}.`);
  fail([`The contract breaks clients of ${ref}:`, ...changes.map((change) => `  - ${change}`)].join("\n"));
}

/** What git prints; undefined when it fails. */
function git(...args: string[]): Buffer | undefined {
  const run = spawnSync("git", args, { cwd: new URL("../", import.meta.url), maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout : undefined;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
