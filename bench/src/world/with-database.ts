/** Opens a database for a piece of work, without a time limit for its statements, and closes it. */
import { type Database, openDatabase } from "@trefoil/prisma";

export async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase({ url, statementTimeoutMs: 0, applicationName: "trefoil-bench" });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** So that no autovacuum and no checkpoint of what was loaded falls into a measurement. */
export async function settle({ pool }: Database): Promise<void> {
  await pool.query("VACUUM ANALYZE");
  await pool.query("CHECKPOINT");
}
