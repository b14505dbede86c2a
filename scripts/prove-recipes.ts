/**
 * Follows each recipe of docs/recipes in a copy of the last commit: applies its patch, generates what is generated, and
 * runs the checks and the tests that a change of the contracts can break. Some ten minutes.
 *
 *     npm run recipes [-- NAME]
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tests =
  "openapi proto prisma/src/drift packages/sdk packages/parity kernel/access customers /wire /table";
/** Arguments of npm. */
const steps = [
  ["run", "--silent", "generate"],
  ["run", "--silent", "typecheck"],
  ["run", "--silent", "lint"],
  ["test", "--silent", "--", ...tests.split(" ")],
];

/** Throws when the command fails; what it prints is seen. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed in ${cwd}`, { cause: error });
}

const patches = globSync(`docs/recipes/${process.argv[2] ?? "*"}.patch`, { cwd: root });
if (patches.length === 0) throw new Error("There is no such recipe.");
for (const patch of patches) {
  const copy = join(mkdtempSync(join(tmpdir(), "trefoil-recipe-")), basename(patch, ".patch"));
  run("git", ["worktree", "add", "--quiet", "--detach", copy], root);
  try {
    console.log(`\n== ${patch}`);
    run("git", ["apply", "-C1", join(root, patch)], copy);
    for (const step of steps) run("npm", step, copy);
  } finally {
    run("git", ["worktree", "remove", "--force", copy], root);
    rmSync(join(copy, ".."), { recursive: true });
  }
}
