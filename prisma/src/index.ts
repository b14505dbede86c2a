/** The shop's database: schema and client, the pool, the migrator, the embedded PostgreSQL and the demo data. */
export { CatalogError, type CatalogOptions, seedCatalog } from "./catalog.ts";
export { connect, DatabaseConnectionError } from "./connect.ts";
export { type Database, type DatabaseOptions, openDatabase } from "./database.ts";
export { createRandom, type Random } from "./demo/random.ts";
export { seedDemo } from "./demo.ts";
export { reservePort } from "./embedded/reserved-port.ts";
export {
  type EmbeddedDatabase,
  EmbeddedDatabaseError,
  type EmbeddedOptions,
  startEmbedded,
} from "./embedded.ts";
export { findDatabaseUrl } from "./find-database-url.ts";
export * from "./gen/client.ts";
export { chargeAll, currentMeter, type Meter, metered, meteredApart, waitersOf } from "./meter.ts";
export { type MigrateOptions, migrate } from "./migrate.ts";
export { MigrationError } from "./migration-error.ts";
export { readAs } from "./pg-types.ts";
export { inTransaction, type Transaction } from "./transaction.ts";
