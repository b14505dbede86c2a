/** What of a contract as it once was its clients would miss in the contract as it is. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Of two folders, or of a tar archive and this one. Each change is a sentence that begins with its place. */
export function breakingChanges(before: Buffer | string, after = root): string[] {
  const against = typeof before === "string" ? before : "-#format=tar";
  const args = ["breaking", after, "--against", against, "--error-format=text"];
  const run = spawnSync("buf", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(typeof before !== "string" && { input: before }),
  });
  if (run.status === 0) return [];
  const changes = run.stdout.split("\n").filter((line) => line !== "");
  if (run.status !== BROKEN) throw new Error(`buf breaking failed: ${run.error?.message ?? run.stderr}`);
  return changes;
}

/** The exit code with which buf says that it has found something. */
const BROKEN = 100;
