/** What a bench is and what it answers with: a new one is a file in benches/ and a line in benches/index.ts. */
import type { Progress } from "./measure/progress.ts";
import type { Summary } from "./measure/statistics.ts";
import type { Pace } from "./pace.ts";
import type { World } from "./world/world.ts";

export interface Bench {
  /** For `--only`; kebab-case, the operation's name where there is one. */
  readonly name: string;
  /** One sentence for the list and the report. */
  readonly about: string;
  run(setting: Setting): Promise<Findings>;
}

export interface Setting {
  readonly world: World;
  readonly pace: Pace;
  readonly progress: Progress;
}

/** What was promised, and what was measured against it. */
export interface Verdict {
  /** `throughput against bare node:http with one prepared query a request` */
  readonly promise: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** One unit for bound and measurement: `x`, `MB`, `rows/s`. */
  readonly unit: string;
  readonly measured: Summary;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Findings {
  readonly verdicts: readonly Verdict[];
  readonly tables: readonly Table[];
  /** What a reader should know to judge the numbers, a sentence each. */
  readonly notes: readonly string[];
  /** Every single measurement, for the JSON report. */
  readonly samples: unknown;
}

export function holds({ atLeast, atMost, measured }: Verdict): boolean {
  return measured.median >= (atLeast ?? -Infinity) && measured.median <= (atMost ?? Infinity);
}
