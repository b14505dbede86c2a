/** The package's tests: statistics and report alone, nothing is measured. */
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["src/**/*.test.ts"] } });
