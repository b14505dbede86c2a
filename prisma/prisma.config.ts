/** Settings of the prisma command line, which only generates the client here: migrations are applied by src/migrate.ts. */
import { defineConfig } from "prisma/config";

// A schema engine that is already "there" keeps `prisma generate`, which never calls it, from downloading one.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({ schema: "schema.prisma", migrations: { path: "migrations" } });
