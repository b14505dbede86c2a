/** `npm run migrate`: brings the database of DATABASE_URL up to date. */
import { migrate } from "../migrate.ts";

const url = process.env["DATABASE_URL"];
if (url === undefined || url === "") {
  console.error("Set DATABASE_URL to the database to migrate; the embedded one is migrated by `npm start`.");
  process.exit(1);
}
try {
  const applied = await migrate(url, { log: console.log });
  if (applied.length === 0) console.log("The database is up to date.");
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
