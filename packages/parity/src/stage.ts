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
  readonly events: unknown;
  readonly rows: unknown;
}

export interface Stage {
  readonly name: string;
  readonly site: Site;
  readonly driver: OpenDriver;
  /** Plays a scenario; what it did and left, in names that are the same on every stage. */
  play(scenario: Scenario, number: number, canSend?: OpenDriver["canSend"]): Promise<Play>;
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
    async play(scenario, number, canSend = open.canSend) {
      const entries: Entry[] = [];
      const position = await lastPosition(site);
      const since = site.now().toISOString();
      const write = (entry: Entry) => void entries.push(entry);
      await scenario.run(await openWorld({ site, driver: open, canSend, number, write }));
      if (site.bugs.length > 0) throw new AggregateError(site.bugs.splice(0), `a bug in ${driver.name}`);
      const renamer = new Renamer(site.issued, begin);
      // Events come first: their order gives the names that rows and answers then share.
      const events = renamer.rename(await eventsAfter(site, position));
      const renamed = renamer.rename(scenario.unsettled ? entries.map(withoutReplay) : entries) as Entry[];
      return {
        name: driver.name,
        events,
        entries: renamed,
        rows: renamedRows(renamer, await rowsSince(site, since)),
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
