/** `npm run bench`: runs the benches and writes the report. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { holds } from "./bench.ts";
import { benches } from "./benches/index.ts";
import { describeMachine } from "./measure/machine.ts";
import { createProgress } from "./measure/progress.ts";
import { type Run, toMarkdown, verdictLine, verdictsOf } from "./measure/report.ts";
import { type Options, readOptions, UsageError, usage } from "./options.ts";
import { runBenches } from "./run-benches.ts";
import { createWorld } from "./world/world.ts";

const results = path.join(import.meta.dirname, "../results");

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), benches);
  if (options.help) return print(usage);
  if (options.list) return print(benches.map(({ name, about }) => `${name.padEnd(16)}${about}\n`).join(""));
  const run = await measure(options);
  const files = writeReports(run, options.out);
  const verdicts = verdictsOf(run.benches);
  const failed = run.benches.filter(({ result }) => "failure" in result);
  print(`\n${verdicts.map(({ bench, verdict }) => `${verdictLine(bench, verdict)}\n`).join("")}`);
  print(
    failed.map(({ name, result }) => `FAILED  ${name}: ${"failure" in result && result.failure}\n`).join(""),
  );
  print(`\nReports: ${files.join(", ")}\n`);
  if (failed.length > 0) return 2;
  return verdicts.every(({ verdict }) => holds(verdict)) ? 0 : 1;
}

async function measure({ benches: chosen, pace, generator, cpuProfile }: Options): Promise<Run> {
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const progress = createProgress();
  mkdirSync(results, { recursive: true });
  const profiles = cpuProfile ? results : undefined;
  const world = await createWorld({ progress, generator, profiles });
  const stop = (signal: NodeJS.Signals) => {
    progress.say(`${signal}: stopping`);
    void world.close().finally(() => process.exit(130));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const finished = await runBenches(chosen, { world, pace, progress }, profiles);
    return {
      pace: pace.name,
      startedAt,
      seconds: (performance.now() - began) / 1000,
      machine: describeMachine(world.postgres),
      generator: world.generator.name,
      benches: finished,
    };
  } finally {
    await world.close();
  }
}

function writeReports(run: Run, out: string | undefined): string[] {
  const stamp = run.startedAt.replace(/[:.]/g, "-");
  const reports = [
    { file: path.join(results, `${stamp}.json`), text: `${JSON.stringify(run, null, 2)}\n` },
    { file: path.join(results, `${stamp}.md`), text: toMarkdown(run) },
    ...(out === undefined ? [] : [{ file: path.resolve(out), text: toMarkdown(run) }]),
  ];
  for (const { file, text } of reports) writeFileSync(file, text);
  return reports.map(({ file }) => path.relative(process.cwd(), file));
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? error.message : `${(error as Error).stack}\n`);
    process.exitCode = 2;
  },
);
