/** Runs benches one after the other; one that fails says why and leaves the others alone. */
import path from "node:path";
import type { Bench, Findings, Setting, Table } from "./bench.ts";
import { dearest, profilesIn, readProfile } from "./measure/profile.ts";
import { type Finished, verdictLine } from "./measure/report.ts";

const PLACES = 40;

/** With `profiles`, where our servers leave their CPU profiles, a bench also says what was dearest in each. */
export async function runBenches(
  benches: readonly Bench[],
  setting: Setting,
  profiles?: string,
): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const [at, bench] of benches.entries()) {
    setting.progress.say(`${at + 1} of ${benches.length}: ${bench.name}: ${bench.about}`);
    const began = performance.now();
    const known = new Set(profiles && profilesIn(profiles));
    const found = await attempt(bench, setting);
    const result =
      "failure" in found || profiles === undefined
        ? found
        : withProfiles(found, profileTables(profiles, known));
    const seconds = (performance.now() - began) / 1000;
    finished.push({ name: bench.name, about: bench.about, seconds, result });
    if ("failure" in result) setting.progress.say(`  FAILED: ${result.failure}`);
    else for (const verdict of result.verdicts) setting.progress.say(`  ${verdictLine(bench.name, verdict)}`);
  }
  return finished;
}

async function attempt(bench: Bench, setting: Setting): Promise<Findings | { failure: string }> {
  try {
    return await bench.run(setting);
  } catch (error) {
    return { failure: (error as Error).message };
  } finally {
    await setting.world.stopServers();
  }
}

function withProfiles(findings: Findings, tables: readonly Table[]): Findings {
  return { ...findings, tables: [...findings.tables, ...tables] };
}

function profileTables(folder: string, known: ReadonlySet<string>): Table[] {
  const fresh = profilesIn(folder).filter((name) => !known.has(name));
  return fresh.map((name) => ({
    title: `Dearest places in ours (${name})`,
    columns: ["function", "share of the busy time"],
    rows: dearest(readProfile(path.join(folder, name)), PLACES).map(({ place, share }) => [
      place,
      `${(share * 100).toFixed(1)}%`,
    ]),
  }));
}
