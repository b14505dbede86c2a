/** A stage for every driver, each on its own database, all with one home. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drivers } from "../drivers/index.ts";
import { openStage, type Stage } from "../stage.ts";
import { type OpenedSite, siteIn } from "./open-site.ts";

export interface Stages {
  /** The first is what the others are compared with. */
  readonly all: readonly Stage[];
  close(): Promise<void>;
}

export async function openStages(): Promise<Stages> {
  const home = await mkdtemp(join(tmpdir(), "trefoil-parity-"));
  const sites: OpenedSite[] = [];
  const all: Stage[] = [];
  for (const driver of drivers) {
    const opened = await siteIn({ home });
    sites.push(opened);
    all.push(await openStage(driver, opened.site));
  }
  return {
    all,
    async close() {
      await Promise.all(all.map((stage) => stage.close()));
      await Promise.all(sites.map((site) => site.close()));
      await rm(home, { recursive: true });
    },
  };
}
