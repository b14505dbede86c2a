/** The benches: limits and ours on the same work, one command, one report. */
export type { Bench, Findings, Setting, Table, Verdict } from "./bench.ts";
export { benches } from "./benches/index.ts";
