/** `npm run deep`: thousands of generated commands. PARITY_COMMANDS and PARITY_SEED choose how many and which. */
import { defineConfig } from "vitest/config";

process.env["PARITY_COMMANDS"] ??= "10000";

export default defineConfig({
  // As Node resolves them: `graphql` must be one and the same for those who import it and those who require it.
  resolve: { mainFields: [], extensions: [".js", ".ts", ".json"] },
  test: {
    include: ["src/generated/*.test.ts"],
    globalSetup: ["@trefoil/prisma/test-server"],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
