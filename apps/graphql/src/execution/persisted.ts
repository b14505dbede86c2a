/** Documents that are asked for by hash: automatic persisted queries, and trusted documents. */
import { hash } from "node:crypto";
import { RequestError } from "../errors.ts";
import type { Parameters } from "./asked.ts";
import { BoundedCache } from "./bounded-cache.ts";

/** The text of a document by the SHA-256 of it, in lower-case hexadecimal digits. */
export type Manifest = Readonly<Record<string, string>>;

export interface DocumentText {
  readonly text: string;
  /** To be told when the document has turned out to be valid: then it is kept under its hash. */
  readonly keep?: (() => void) | undefined;
}

/** Of texts together, in UTF-16 units. */
const BOUNDS = { entries: 2_000, size: 2 * 1024 * 1024 };
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/;

/** How clients of automatic persisted queries recognise that they have to send the text: by this very message. */
const NOT_FOUND = "PersistedQueryNotFound";

/** Finds the text that a request means. With a manifest nothing else is run. */
export function createTexts(trusted?: Manifest): (asked: Parameters) => DocumentText {
  return trusted === undefined ? automatic() : trustedOnly(trusted);
}

function automatic() {
  const kept = new BoundedCache<string>(BOUNDS);
  return (asked: Parameters): DocumentText => {
    const { query } = asked;
    const wanted = hashOf(asked);
    if (wanted === undefined) {
      if (query === undefined || query === "") throw malformed("`query` is required.");
      return { text: query };
    }
    if (query === undefined) {
      const text = kept.get(wanted);
      if (text === undefined) throw new RequestError("PERSISTED_QUERY_NOT_FOUND", NOT_FOUND);
      return { text };
    }
    if (kept.get(wanted) === query) return { text: query };
    if (hash("sha256", query, "hex") !== wanted) throw new RequestError("PERSISTED_QUERY_MISMATCH");
    return { text: query, keep: () => kept.set(wanted, query, query.length) };
  };
}

function trustedOnly(manifest: Manifest) {
  const texts = new Map(Object.entries(manifest));
  const hashes = new Map(Object.entries(manifest).map(([of, text]) => [text, of]));
  return (asked: Parameters): DocumentText => {
    const wanted = hashOf(asked) ?? (asked.query === undefined ? undefined : hashes.get(asked.query));
    const text = wanted === undefined ? undefined : texts.get(wanted);
    const other = asked.query !== undefined && asked.query !== text;
    if (text === undefined || other) throw new RequestError("DOCUMENT_NOT_TRUSTED");
    return { text };
  };
}

/** By `extensions.persistedQuery`, as Apollo's clients do, or by `documentId`; undefined where neither is given. */
function hashOf({ extensions, documentId }: Parameters): string | undefined {
  const given = documentId ?? persistedHash(extensions?.["persistedQuery"]);
  if (given === undefined) return undefined;
  const found = SHA256.exec(given)?.[1];
  if (found === undefined)
    throw malformed("A document is named by the SHA-256 of its text, in lower-case digits.");
  return found;
}

function persistedHash(persisted: unknown): string | undefined {
  if (persisted === undefined || persisted === null) return undefined;
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (typeof persisted !== "object" || version !== 1 || typeof sha256Hash !== "string")
    throw malformed("`extensions.persistedQuery` must be { version: 1, sha256Hash }.");
  return sha256Hash;
}

function malformed(detail: string): RequestError {
  return new RequestError("MALFORMED_REQUEST", detail);
}
