/** The command line of the benches. */
import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";
import { full, type Pace, quick } from "./pace.ts";

export interface Options {
  readonly help: boolean;
  readonly list: boolean;
  readonly pace: Pace;
  readonly benches: readonly Bench[];
  readonly generator: string | undefined;
  readonly cpuProfile: boolean;
  /** A file to write the Markdown report to as well. */
  readonly out: string | undefined;
}

/** A mistake at the command line; the message is for the person who made it. */
export class UsageError extends Error {}

export const usage = `Usage: npm run bench -- [options]

Measures the shop against limits that it can't or should not pass: bare servers on the same embedded database, loaded
in turns. Reports go to bench/results/. A full run takes half an hour; close what else keeps the machine busy.

  --only NAME        only this bench; may be given more than once
  --quick            shorter loads and smaller bulk: 10 minutes, for a first look
  --list             the benches, and what each measures
  --out FILE         write the Markdown report to this file too
  --autocannon       load by autocannon even where wrk is installed
  --cpu-profile      write CPU profiles of our servers to bench/results/ and name the dearest places
                     (a profiled server is slower: don't quote the numbers)
  --help             this text

Exit code: 0 when every promise holds, 1 when one is missed, 2 when a bench failed.
`;

export function readOptions(args: readonly string[], benches: readonly Bench[]): Options {
  const { values } = parse(args);
  const only = values.only ?? benches.map(({ name }) => name);
  return {
    help: values.help,
    list: values.list,
    pace: values.quick ? quick : full,
    benches: only.map((name) => find(name, benches)),
    generator: values.autocannon ? "autocannon" : undefined,
    cpuProfile: values["cpu-profile"],
    out: values.out,
  };
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: "string", multiple: true },
        out: { type: "string" },
        quick: flag,
        list: flag,
        autocannon: flag,
        "cpu-profile": flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

function find(name: string, benches: readonly Bench[]): Bench {
  const found = benches.find((bench) => bench.name === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no bench ${name}. There are: ${benches.map((bench) => bench.name).join(", ")}.\n`,
  );
}
