/** Where a CPU profile's time went: the dearest functions, with their place in the code. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What V8 writes with --cpu-prof, as far as it is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
}

export interface Cost {
  /** `toProduct packages/domain/src/catalog/product.ts:45` */
  readonly place: string;
  /** Of the time in which the process did anything. */
  readonly share: number;
}

const idle = new Set(["(idle)", "(program)"]);
const root = path.join(import.meta.dirname, "../../..");

/** The functions in which most time was spent, without what they call; dearest first. */
export function dearest(profile: Profile, most: number): Cost[] {
  const places = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const sample of profile.samples) {
    const place = places.get(sample) ?? "?";
    if (idle.has(place)) continue;
    busy += 1;
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  const costs = [...times].map(([place, time]) => ({ place, share: time / busy }));
  return costs.sort((a, b) => b.share - a.share).slice(0, most);
}

/** The profiles in a folder, by file name: oldest first. */
export function profilesIn(folder: string): string[] {
  // CPU.20261120.194633.1234.0.001.cpuprofile
  return readdirSync(folder)
    .filter((name) => name.endsWith(".cpuprofile"))
    .toSorted();
}

export function readProfile(file: string): Profile {
  return JSON.parse(readFileSync(file, "utf8")) as Profile;
}

function placeOf({ functionName, url, lineNumber }: Profile["nodes"][number]["callFrame"]): string {
  const name = functionName || "(anonymous)";
  if (url === "") return name;
  const file = url.replace(`file://${root}/`, "");
  return `${name} ${file}:${lineNumber + 1}`;
}
