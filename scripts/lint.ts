/** `npm run lint`: formatting, code, imports, leftovers and contracts. `npm run lint -- imports` runs that part only. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const folders = ["apps", "packages", "openapi", "proto", "prisma", "bench", "examples", "scripts"];
const sources = folders.filter((folder) => existsSync(`${root}${folder}`));

/** Each part is a JavaScript program of a package, with its arguments. */
const parts: Record<string, readonly [string, ...string[]]> = {
  format: ["@biomejs/biome/bin/biome", "ci", "--colors=off"],
  code: ["oxlint/bin/oxlint"],
  imports: ["dependency-cruiser/bin/dependency-cruiser.mjs", "--output-type=err-long", ...sources],
  leftovers: ["knip/bin/knip.js", "--no-config-hints"],
  contracts: ["turbo/bin/turbo", "run", "lint", "breaking", "--continue=always"],
};

function run(name: string): boolean {
  const [program, ...args] = parts[name] ?? [];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
const results = (asked.length > 0 ? asked : Object.keys(parts)).map(run);
process.exitCode = results.every(Boolean) ? 0 : 1;
