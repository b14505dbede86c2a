/** Reads the manifests of trusted documents: JSON objects, from the SHA-256 of a document to the document. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Manifest } from "./persisted.ts";

/** All documents of several files. Fails with what is wrong, and in which file. */
export function readManifests(files: readonly string[]): Manifest {
  return Object.fromEntries(files.flatMap((file) => documentsOf(file)));
}

function documentsOf(file: string): [string, string][] {
  const documents: unknown = parsed(file);
  if (typeof documents !== "object" || documents === null || Array.isArray(documents))
    throw unusable(file, "it is no object");
  return Object.entries(documents).map(([key, text]: [string, unknown]) => {
    const name = key.replace(/^sha256:/, "");
    if (typeof text !== "string") throw unusable(file, `${key} is no text`);
    if (hash("sha256", text, "hex") !== name)
      throw unusable(file, `${key} is not the SHA-256 of its document`);
    return [name, text];
  });
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw unusable(file, (error as Error).message);
  }
}

function unusable(file: string, why: string): Error {
  return new Error(`TRUSTED_DOCUMENTS: ${file} is no manifest of documents: ${why}.`);
}
