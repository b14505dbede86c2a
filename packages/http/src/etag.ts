/** Entity tags (RFC 9110, section 8.8.3): `"3"`, or `"3-1f0c9b2a"` where more than the version shapes a representation. */
import { hash } from "node:crypto";

const VERSIONED = /^"(\d{1,10})(?:-[!#-~]*)?"$/;
const TAGS = /(?:W\/)?"([!#-~\x80-\xff]*)"/g;
/** Encoded bytes have a tag of their own (section 8.8.3.3), which stands for the same representation. */
const ENCODING = /-(?:br|gzip)$/;
/** A version that no resource has. */
const NONE = 2 ** 31 - 1;

/** A short name of a text. */
export function digest(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 12);
}

/** The version that `If-Match` names. A weak or foreign tag never matches (section 13.1.1), so it becomes one that none has. */
export function expectedVersion(ifMatch: string): number;
export function expectedVersion(ifMatch: string | undefined): number | undefined;
export function expectedVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const version = Number(VERSIONED.exec(ifMatch)?.[1] ?? NONE);
  return version >= 1 && version < NONE ? version : NONE;
}

/** Whether `If-None-Match` names the tag, compared weakly (section 13.1.2). */
export function isKnown(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  for (const [, known = ""] of ifNoneMatch.matchAll(TAGS)) {
    if (known === tag || known.replace(ENCODING, "") === tag) return true;
  }
  return false;
}
