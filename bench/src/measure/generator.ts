/** The best load generator that this machine has: wrk when it is installed, else autocannon. */
import { spawnSync } from "node:child_process";
import { loadByAutocannon } from "./autocannon.ts";
import type { Load, Outcome } from "./load.ts";
import { loadByWrk } from "./wrk.ts";

export interface Generator {
  /** For the report, with its version. */
  readonly name: string;
  run(load: Load): Promise<Outcome>;
}

export function findGenerator(wanted?: string): Generator {
  if (wanted !== "autocannon") {
    const wrk = spawnSync("wrk", ["-v"], { encoding: "utf8" });
    const version = /wrk (\S+)/.exec(`${wrk.stdout}${wrk.stderr}`)?.[1];
    if (version !== undefined) return { name: `wrk ${version}`, run: loadByWrk };
  }
  return { name: "autocannon (wrk is not installed)", run: loadByAutocannon };
}
