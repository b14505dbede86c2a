/** Tells whether node_modules holds what package-lock.json says. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const lockFile = "package-lock.json";
const recordFile = "node_modules/.package-lock.json";
const stampFile = "node_modules/.trefoil-stamp";

/**
 * True after `recordInstall`, and after an install that someone made with npm directly. The latter is seen by npm's own
 * record, which npm writes last: a half-finished install has none. Without `dev`, development packages may be missing;
 * optional ones always may.
 */
export function isInstalled(root, { dev }) {
  const wanted = readPackages(join(root, lockFile));
  const found = readPackages(join(root, recordFile));
  if (wanted === undefined) throw new Error(`${lockFile} is missing or damaged: restore it with git`);
  if (found === undefined) return false;
  return readText(join(root, stampFile)) === stamp(root) || holds(found, wanted, dev);
}

/** Notes that npm has installed all it found to install, even if the lock file names more, as one out of date may. */
export function recordInstall(root) {
  writeFileSync(join(root, stampFile), stamp(root));
}

function stamp(root) {
  return createHash("sha256")
    .update(readText(join(root, lockFile)) ?? "")
    .update(readText(join(root, recordFile)) ?? "")
    .digest("hex");
}

function holds(found, wanted, dev) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith("node_modules/")) return true;
    const there = found[path];
    if (there !== undefined) return sameVersion(entry, there);
    return entry.optional === true || (!dev && (entry.dev === true || entry.devOptional === true));
  });
}

/** How many packages an install brings, about: optional ones are mostly for other systems. */
export function countPackages(root) {
  const entries = Object.entries(readPackages(join(root, lockFile)) ?? {});
  return entries.filter(([path, entry]) => path.startsWith("node_modules/") && !entry.optional && !entry.link)
    .length;
}

function sameVersion(a, b) {
  return a.version === b.version && a.integrity === b.integrity && a.link === b.link;
}

function readPackages(file) {
  try {
    return JSON.parse(readText(file) ?? "").packages;
  } catch {
    return undefined;
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
