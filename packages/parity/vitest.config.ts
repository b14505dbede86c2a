/** The scenarios and a few hundred generated commands, on one PostgreSQL that is started for the run. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  // As Node resolves them: `graphql` must be one and the same for those who import it and those who require it.
  resolve: { mainFields: [], extensions: [".js", ".ts", ".json"] },
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["@trefoil/prisma/test-server"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
