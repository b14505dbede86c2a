/** What the limit servers share: a plain pg pool with the shop's connection settings. */
import pg from "pg";

const { INT8, TIMESTAMPTZ } = pg.types.builtins;

/** The cheapest reading that gives the shop's values: `2026-01-31 12:34:56.7+00` as RFC 3339 text with milliseconds. */
function toInstant(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, "0")}Z`;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (format !== "binary" && oid === INT8) return Number;
    if (format !== "binary" && oid === TIMESTAMPTZ) return toInstant;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

export function openBarePool(): pg.Pool {
  return new pg.Pool({
    connectionString: process.env["DATABASE_URL"],
    max: Number(process.env["POOL_SIZE"]),
    statement_timeout: 15_000,
    keepAlive: true,
    options: "-c TimeZone=UTC",
    types,
  });
}
