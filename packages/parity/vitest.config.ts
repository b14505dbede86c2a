/** The scenarios and a few hundred generated commands, on one PostgreSQL that is started for the run. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["@trefoil/prisma/test-server"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
