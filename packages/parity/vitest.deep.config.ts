/** `npm run parity:deep`: thousands of generated commands. PARITY_COMMANDS and PARITY_SEED choose how many and which. */
import { defineConfig } from "vitest/config";
import all from "../../vitest.config.ts";

process.env["PARITY_COMMANDS"] ??= "10000";

export default defineConfig({
  ...all,
  test: { ...all.test, include: ["packages/parity/src/generated/*.test.ts"], testTimeout: 3_600_000 },
});
