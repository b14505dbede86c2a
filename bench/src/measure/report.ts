/** The report of a run, for people in Markdown and for programs in JSON: verdicts first. */
import { type Findings, holds, type Table, type Verdict } from "../bench.ts";
import { count, decimals, spread } from "./format.ts";
import type { Machine } from "./machine.ts";

export interface Finished {
  readonly name: string;
  readonly about: string;
  readonly seconds: number;
  /** What was found, or why nothing was. */
  readonly result: Findings | { readonly failure: string };
}

export interface Run {
  readonly pace: "full" | "quick";
  /** RFC 3339 */
  readonly startedAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly generator: string;
  readonly benches: readonly Finished[];
}

export function toMarkdown(run: Run): string {
  const { pace, startedAt, seconds, machine, generator, benches } = run;
  return `# Benchmarks

${benches.length === 1 ? "One bench" : `${benches.length} benches`}, ${pace} run of ${decimals(1)(seconds / 60)} minutes on ${startedAt.slice(0, 10)}: ${machine.cpu}, ${machine.cores} cores,
${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}, PostgreSQL ${machine.postgres} (embedded, durable commits), load by ${generator}.
Servers, database and load generator share those cores. Contenders are loaded in turns, and a ratio is taken within
each round and is then the median of all rounds; in parentheses the quartiles.

## Promises

${verdictTable(benches)}

${benches.map(section).join("\n\n")}
`;
}

export function verdictsOf(benches: readonly Finished[]): { bench: string; verdict: Verdict }[] {
  return benches.flatMap(({ name, result }) =>
    "failure" in result ? [] : result.verdicts.map((verdict) => ({ bench: name, verdict })),
  );
}

/** A line for the terminal: `holds   get-product: ... 1.62x (at least 1.3x)`. */
export function verdictLine(bench: string, verdict: Verdict): string {
  const { promise, measured } = verdict;
  return `${holds(verdict) ? "holds " : "MISSED"}  ${bench}: ${promise}: ${spread(measured, digitsFor(verdict))} ${verdict.unit}, promised ${bound(verdict)}`;
}

function verdictTable(benches: readonly Finished[]): string {
  const rows = verdictsOf(benches).map(({ bench, verdict }) => [
    bench,
    verdict.promise,
    bound(verdict),
    `${spread(verdict.measured, digitsFor(verdict))} ${verdict.unit}`,
    holds(verdict) ? "holds" : "**missed**",
  ]);
  const failures = benches.flatMap(({ name, result }) =>
    "failure" in result ? [[name, result.failure, "", "", "**failed**"]] : [],
  );
  const all = [...rows, ...failures];
  if (all.length === 0) return "These benches promise nothing.";
  return toTable({ title: "", columns: ["bench", "promise", "bound", "measured", ""], rows: all });
}

function section({ name, about, seconds, result }: Finished): string {
  const head = `## ${name}\n\n${about} (${Math.round(seconds)} s)`;
  if ("failure" in result) return `${head}\n\nFailed: ${result.failure}`;
  const tables = result.tables.map((table) => `### ${table.title}\n\n${toTable(table)}`);
  const notes = result.notes.map((note) => `- ${note}`).join("\n");
  return [head, ...tables, ...(notes ? [notes] : [])].join("\n\n");
}

function toTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  const rule = columns.map((_, at) => (at === 0 ? "---" : "---:"));
  return [line(columns), line(rule), ...rows.map(line)].join("\n");
}

function bound({ atLeast, atMost, unit }: Verdict): string {
  const format = (value: number) =>
    `${count(value) === "0" || value % 1 !== 0 ? value : count(value)} ${unit}`;
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${format(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${format(atMost)}`]),
  ];
  return parts.join(", ");
}

function digitsFor({ unit }: Verdict): (value: number) => string {
  if (unit === "x") return decimals(2);
  return unit === "MB" ? decimals(1) : count;
}
