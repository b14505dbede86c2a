/** Vitest reporter that closes a run with `N passed, N failed`, and fails a run in which no test was executed. */
import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The line is written when the process exits: nothing may follow it. */
export default class ClosingLine implements Reporter {
  #count: Count | undefined;

  onInit(): void {
    process.once("exit", (code) => {
      const count = this.#count ?? { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
      if (count.passed + count.failed === 0) {
        process.exitCode = 1;
        print("No test was executed.");
      }
      print(closingLine(count));
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#count = countTests(modules, unhandledErrors.length);
  }
}

/** Counts real results. What failed outside of a test, such as an import or a hook, is a failure more. */
export function countTests(modules: readonly TestModule[], unhandledErrors: number): Count {
  const count: Count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") count[state] += 1;
      else count.skipped += 1;
    }
    const suites = [module, ...module.children.allSuites()];
    count.failed += suites.filter((suite) => suite.errors().length > 0).length;
  }
  return count;
}

export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

function print(line: string): void {
  writeSync(1, `${line}\n`);
}
