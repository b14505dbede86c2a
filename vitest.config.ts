/** Tests of every package, in one run with one summary; `npm test -w PACKAGE` runs one package's by the same settings. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // As Node resolves them: `graphql` must be one and the same for those who import it and those who require it.
  resolve: { mainFields: [], extensions: [".js", ".ts", ".json"] },
  test: {
    include: ["**/src/**/*.test.ts", "**/scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.trefoil/**"],
    // One PostgreSQL for the run, or the server of TEST_DATABASE_URL.
    globalSetup: [fromRoot("prisma/src/test-server.ts")],
    reporters: ["default", fromRoot("scripts/closing-line.ts")],
    // By itself vitest leaves one core of two to whoever looks on.
    maxWorkers: "100%",
    // Ample, as every core is busy: whatever waits, waits for something to happen.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: false, poll: { timeout: 10_000 } },
  },
});
