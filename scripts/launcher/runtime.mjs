/** Finds the Node that runs the programs: the pinned one of the npm package `node`, else this one when it is new enough. */
import { statSync } from "node:fs";
import { join } from "node:path";

const oldest = 24;

/** The path of a Node binary, or undefined after saying what is wrong. */
export function findRuntime(root) {
  const windows = process.platform === "win32";
  const bin = windows ? "bin/node.exe" : "bin/node";
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  const packageName = [prefix, windows ? "win" : process.platform, process.arch].join("-");
  const pinned = [join("node", bin), join("node/node_modules", packageName, bin), join(packageName, bin)]
    .map((path) => join(root, "node_modules", path))
    .find(isBinary);
  if (pinned !== undefined) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= oldest) return process.execPath;
  console.error(
    `The npm package "node" brings no Node for ${process.platform} ${process.arch} (or npm is set to ignore-scripts), ` +
      `and this Node is ${process.versions.node}: install Node ${oldest} or later and try again.`,
  );
  return undefined;
}

/** The package puts a text file where its install script did not run. */
function isBinary(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.isFile() && stats.size > 1_000_000;
}
