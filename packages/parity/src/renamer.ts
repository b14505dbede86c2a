/** Gives what differs from run to run names that don't: ids, instants, keys, positions and cursors, in the order in which they are first seen. */
import { fromTypeId, type IdKind, prefixes } from "@trefoil/domain";
import type { Issued } from "./site.ts";

const kindOf = new Map<string, IdKind>(
  Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as IdKind]),
);

const VARYING =
  /\bwhsec_[A-Za-z0-9+/]+=*|\b(cus|cat|prod|rev|ord|evt|pay|rfd|shp|wal|conv|msg|ntf|dlt|whe|whd)_[0-9a-hjkmnp-tv-z]{26}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?=Z|\+00:00)/g;
const TAG_BYTES = 12;
/** Members that hold a place in the log. */
const positions = new Set(["position", "after_position"]);
/** When work is due is said by the clock of the database, which is not the site's. */
const byDatabaseClock = new Set(["nextRunAt", "nextAttemptAt"]);

export class Renamer {
  readonly #issued: Issued;
  /** Positions of the log up to this one were there before. */
  readonly #firstPosition: bigint;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(issued: Issued, firstPosition: bigint) {
    this.#issued = issued;
    this.#firstPosition = firstPosition;
  }

  /** A copy in which everything that was issued in this run has its name. */
  rename(value: unknown, member = ""): unknown {
    // Only some protocols bring a trace along.
    if (member === "traceparent") return null;
    if (byDatabaseClock.has(member)) return value === null ? null : "<due>";
    if (typeof value === "string") return this.#text(value, member);
    if (value !== null && positions.has(member)) return this.#position(String(value));
    if (Buffer.isBuffer(value)) return value.toString("hex");
    if (Array.isArray(value)) return value.map((item) => this.rename(item));
    if (typeof value !== "object" || value === null) return value;
    // How far the log is settled depends on who else is at work on the server.
    if ("head" in value) return { ...value, position: "<settled>", head: "<settled>" };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.rename(inner, name)]));
  }

  #text(text: string, member: string): string {
    // Without a number: nothing but its own row tells one random key from another.
    if (this.#issued.keys.has(text)) return "<key>";
    if (positions.has(member) && /^\d+$/.test(text)) return this.#position(text);
    if (member === "after" && /^\d{1,19}$/.test(text)) return this.#position(text);
    if (/^(nextCursor|prevCursor|after|before)$/.test(member)) return this.#cursor(text);
    return text.replace(VARYING, (found) => this.#varying(found));
  }

  #varying(found: string): string {
    if (this.#issued.times.has(`${found}Z`)) return this.#name("time", found);
    if (found.startsWith("whsec_")) return "<secret>";
    const [prefix = "", code] = found.split("_");
    if (code === undefined) return this.#issued.ids.has(found) ? this.#name("id", found) : found;
    const uuid = fromTypeId(kindOf.get(prefix) as IdKind, found);
    return uuid !== undefined && this.#issued.ids.has(uuid) ? `${prefix}_${this.#name("id", uuid)}` : found;
  }

  /** Where a cursor stands, without its seal and the name of its list, which may be made of new ids. */
  #cursor(text: string): string {
    try {
      const [, ...place] = JSON.parse(Buffer.from(text, "base64url").subarray(TAG_BYTES).toString());
      return `cursor ${JSON.stringify(this.rename(place))}`;
    } catch {
      // Made of a genuine one by a scenario: it differs as that does.
      return text.length < 40 ? text : `no cursor of ${text.length} characters`;
    }
  }

  #position(text: string): string {
    return BigInt(text) > this.#firstPosition ? this.#name("position", text) : text;
  }

  #name(what: string, value: string): string {
    const key = `${what} ${value}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const count = (this.#counts.get(what) ?? 0) + 1;
      this.#counts.set(what, count);
      name = `<${what} ${count}>`;
      this.#names.set(key, name);
    }
    return name;
  }
}
