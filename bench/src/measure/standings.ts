/** A contest as a table of the report: ratios first. */
import type { Table } from "../bench.ts";
import type { Sample, Standing } from "./contest.ts";
import { count, decimals, percent, spread } from "./format.ts";
import { ratio, type Summary, summarise } from "./statistics.ts";

/** Above this share of a core the generator may be what limits the fastest server. */
const BUSY = 0.9;

/** Above this share of the machine, other programs decide who wins. */
const DISTURBED = 0.1;

export function ratioOf(standings: readonly Standing[], ours: string, theirs: string): Summary {
  return ratio(perSecond(find(standings, ours)), perSecond(find(standings, theirs)));
}

/** `ours` is compared to each of the others. */
export function standingsTable(title: string, standings: readonly Standing[], ours: string): Table {
  return {
    title,
    columns: [
      "server",
      "ours is",
      "requests/s",
      "p50 ms",
      "p99 ms",
      "server CPU µs",
      "PostgreSQL CPU µs",
      "both, against ours",
      "generator CPU µs",
      "bytes",
    ],
    rows: standings.map((standing) => {
      const of = (key: keyof Sample) =>
        summarise(standing.samples.map((sample) => sample[key] ?? Number.NaN));
      const same = standing.name === ours;
      return [
        standing.name,
        same ? "" : `${spread(ratioOf(standings, ours, standing.name), decimals(2))} times`,
        spread(of("perSecond"), count),
        decimals(1)(of("p50").median),
        decimals(1)(of("p99").median),
        decimals(0)(of("serverCpu").median),
        decimals(0)(of("databaseCpu").median),
        same ? "" : `${spread(ratio(cpu(standing), cpu(find(standings, ours))), decimals(2))} times`,
        decimals(0)(of("loadCpu").median),
        count(of("bytesPerAnswer").median),
      ];
    }),
  };
}

/** How much the load generator took, and programs that have nothing to do with it: both can spoil a comparison. */
export function fairnessNotes(title: string, standings: readonly Standing[]): string[] {
  const of = (key: "loadShare" | "otherShare") => (standing: Standing) =>
    summarise(standing.samples.map((sample) => sample[key] ?? Number.NaN)).median;
  const [load, others] = [standings.map(of("loadShare")), standings.map(of("otherShare"))];
  const known = (shares: readonly number[]) => !shares.some(Number.isNaN);
  const notes: string[] = [];
  if (known(load)) {
    const list = standings
      .map(({ name }, at) => `${percent(load[at] as number)} of a core for ${name}`)
      .join(", ");
    const limit = load.some((share) => share > BUSY)
      ? " That is its limit: the fastest server may be faster than shown."
      : "";
    notes.push(`${title}: the load generator took ${list}.${limit}`);
  }
  if (known(others) && Math.max(...others) > DISTURBED) {
    notes.push(
      `${title}: other programs took ${percent(Math.max(...others))} of the machine meanwhile: measure again when it is quiet.`,
    );
  }
  return notes;
}

function find(standings: readonly Standing[], name: string): Standing {
  const found = standings.find((standing) => standing.name === name);
  if (found === undefined) throw new Error(`there is no contender ${name}`);
  return found;
}

function perSecond({ samples }: Standing): number[] {
  return samples.map((sample) => sample.perSecond);
}

/** Microseconds a request of server and database together. */
function cpu({ samples }: Standing): number[] {
  return samples.map(({ serverCpu, databaseCpu }) => serverCpu + (databaseCpu ?? Number.NaN));
}
