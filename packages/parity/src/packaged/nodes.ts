/** Binaries of other Nodes, as npm has them: the package `node` of a version is a package for each system. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.ts";

/** Cleared by the next `npm ci`. */
const cache = fileURLToPath(new URL("../../../../node_modules/.cache/trefoil", import.meta.url));
const windows = process.platform === "win32";
const system = [windows ? "win" : process.platform, process.arch].join("-");
const packageName = `${system === "darwin-arm64" ? "node-bin" : "node"}-${system}`;

/** Each with its binary. One that can't be fetched is left out, unless `all` must be there. */
export async function nodesToBeHad<Wanted extends { readonly version: string }>(
  wanted: readonly Wanted[],
  { all }: { readonly all: boolean },
) {
  const had: (Wanted & { readonly binary: string })[] = [];
  for (const one of wanted) {
    try {
      had.push({ ...one, binary: await binaryOf(one.version) });
    } catch (error) {
      if (all) throw error;
      console.log(`Node ${one.version} can't be had from the registry: the SDK is not tried in it.`);
    }
  }
  return had;
}

/** Fetched once: a hundred megabytes each. */
async function binaryOf(version: string): Promise<string> {
  if (version === process.versions.node) return process.execPath;
  const home = join(cache, `node-${version}`);
  await mkdir(home, { recursive: true });
  await npm(["install", "--no-save", "--prefix", home, `${packageName}@${version}`], home);
  return join(home, "node_modules", packageName, windows ? "bin/node.exe" : "bin/node");
}
