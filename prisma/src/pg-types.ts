/** How the raw pool reads column types; Prisma brings its own parsers and sees nothing of these. */
import pg from "pg";

const { builtins, getTypeParser } = pg.types;
const INT8_ARRAY = 1016;
const ZERO = 48;
const TIMESTAMPTZ_ARRAY = 1185;
const readTimestamp = getTypeParser(builtins.TIMESTAMPTZ, "text") as (text: string) => Date;
const readTextArray = getTypeParser(1009 as number, "text") as (text: string) => (string | null)[];

/** An int8 as a number where that is exact, else as a bigint: arithmetic that mixes them throws, it never rounds. */
export function parseInt8(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/** Read out once it is whole, so that it leaves no pieces behind. */
const instantInMaking = Buffer.from("0000-00-00T00:00:00.000Z");

/** A timestamptz as RFC 3339 text in UTC with milliseconds, what a view shows: PostgreSQL writes `2026-01-31 12:34:56.7+00`. */
export function parseTimestamptz(text: string): string {
  const end = text.length - 3;
  if (text.charCodeAt(4) !== 45 || !text.endsWith("+00")) return readTimestamp(text).toISOString();
  for (let at = 0; at < 10; at++) instantInMaking[at] = text.charCodeAt(at);
  for (let at = 11; at < 19; at++) instantInMaking[at] = text.charCodeAt(at);
  for (let at = 20; at < 23; at++) instantInMaking[at] = at < end ? text.charCodeAt(at) : ZERO;
  return instantInMaking.toString("latin1");
}

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, parseInt8],
  [INT8_ARRAY, (text) => readTextArray(text).map((item) => (item === null ? null : parseInt8(item)))],
  [builtins.TIMESTAMPTZ, parseTimestamptz],
  [
    TIMESTAMPTZ_ARRAY,
    (text) => readTextArray(text).map((item) => (item === null ? null : parseTimestamptz(item))),
  ],
  // pg would make a local midnight of a date; a date has no zone.
  [builtins.DATE, (text) => text],
]);

/** A value that was written as text within another, such as an array of texts; as a column of its own it would read the same. */
export function readAs(type: "integer" | "instant" | "json", text: string): unknown {
  if (type === "integer") return parseInt8(text);
  return type === "instant" ? parseTimestamptz(text) : JSON.parse(text);
}

/** The `types` of a pg client or pool: int8, timestamptz (and arrays of them) and date as above, the rest as pg does. */
export const rawTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" ? parsers.get(oid) : undefined) ??
    getTypeParser(oid, format)) as pg.CustomTypesConfig["getTypeParser"],
};
