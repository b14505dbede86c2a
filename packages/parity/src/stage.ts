/** A shop behind one driver, on which scenarios are played; every driver has its own, made from the same data. */
import type { Driver, OpenDriver } from "./driver.ts";
import { openWorld } from "./open-world.ts";
import { Renamer } from "./renamer.ts";
import type { Site } from "./site.ts";
import { eventsAfter, lastPosition, rowsSince } from "./state.ts";
import type { Entry } from "./transcript.ts";
import type { Scenario } from "./world.ts";

export interface Play {
  /** The driver's. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What was done and left, in names that are the same on every stage; without the entries at these places. */
  told(without: ReadonlySet<number>): Told;
}

export interface Told {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly events: unknown;
  readonly rows: unknown;
}

export interface Stage {
  readonly name: string;
  readonly site: Site;
  readonly driver: OpenDriver;
  play(scenario: Scenario, number: number): Promise<Play>;
  /** Everything on record, by the same names. */
  everything(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function openStage(driver: Driver, site: Site): Promise<Stage> {
  const open = await driver.open(site);
  const begin = await lastPosition(site);

  return {
    name: driver.name,
    site,
    driver: open,
    async play(scenario, number) {
      const entries: Entry[] = [];
      const position = await lastPosition(site);
      const since = site.now().toISOString();
      const write = (entry: Entry) => void entries.push(entry);
      await scenario.run(await openWorld({ site, driver: open, number, write }));
      if (site.bugs.length > 0) throw new AggregateError(site.bugs.splice(0), `a bug in ${driver.name}`);
      const events = await eventsAfter(site, position);
      const rows = await rowsSince(site, since);
      const settled = scenario.unsettled ? entries.map(withoutReplay) : entries;
      return {
        name: driver.name,
        entries: settled,
        told(without) {
          const renamer = new Renamer(site.issued, begin);
          return {
            name: driver.name,
            // Events come first: their order gives the names that rows and answers then share.
            events: renamer.rename(events),
            entries: renamer.rename(settled.filter((_, at) => !without.has(at))) as Entry[],
            rows: renamedRows(renamer, rows),
          };
        },
      };
    },
    async everything() {
      const renamer = new Renamer(site.issued, begin);
      const events = renamer.rename(await eventsAfter(site, begin));
      return { events, ...renamedRows(renamer, await rowsSince(site)) };
    },
    close: () => open.close(),
  };
}

function withoutReplay(entry: Entry): Entry {
  return "value" in entry.outcome ? { ...entry, outcome: { value: entry.outcome.value } } : entry;
}

/** Rows in an order that does not depend on ids that differ. */
function renamedRows(renamer: Renamer, tables: Record<string, readonly unknown[]>) {
  const sorted = ([table, rows]: [string, readonly unknown[]]) => [
    table,
    rows.map((row) => JSON.stringify(renamer.rename(row))).sort(),
  ];
  return Object.fromEntries(Object.entries(tables).map(sorted));
}
