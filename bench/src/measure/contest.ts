/** Servers loaded in turns, round after round, so that what slows the machine for a while slows them all. */

import os from "node:os";
import type { Pace } from "../pace.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import type { World } from "../world/world.ts";
import { machineSeconds, ownSeconds } from "./cpu.ts";
import type { Request } from "./load.ts";
import type { Progress } from "./progress.ts";

export interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly requests: readonly Request[];
  /** Whether it is asked over HTTP/2. */
  readonly http2?: boolean;
}

/** One load of one contender. CPU times are microseconds a request, undefined where the system doesn't tell. */
export interface Sample {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
  readonly serverCpu: number;
  readonly databaseCpu: number | undefined;
  readonly loadCpu: number | undefined;
  /** Share of one core that the load generator took. */
  readonly loadShare: number | undefined;
  /** Share of the whole machine that programs took which have nothing to do with this. */
  readonly otherShare: number | undefined;
}

export interface Standing {
  readonly name: string;
  /** One a round. */
  readonly samples: readonly Sample[];
}

interface Contest {
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly connections: number;
  readonly world: World;
  readonly pace: Pace;
  readonly progress: Progress;
}

export async function contest({
  title,
  contenders,
  connections,
  world,
  pace,
  progress,
}: Contest): Promise<Standing[]> {
  for (const contender of contenders) {
    progress.step(`${title}: warming up ${contender.name}`);
    await measure(contender, { world, connections, seconds: pace.warmUpSeconds });
  }
  const standings = contenders.map(({ name }) => ({ name, samples: [] as Sample[] }));
  for (let round = 0; round < pace.rounds; round++) {
    for (const at of turns(contenders.length, round)) {
      const { name, samples } = standings[at] as (typeof standings)[number];
      const latest = samples.at(-1)?.perSecond.toFixed(0);
      const before = latest === undefined ? "" : ` (${latest}/s in the round before)`;
      progress.step(`${title}: round ${round + 1} of ${pace.rounds}, ${name}${before}`);
      const sample = await measure(contenders[at] as Contender, {
        world,
        connections,
        seconds: pace.seconds,
      });
      if (sample.perSecond === 0) throw new Error(`${name} answered nothing within ${pace.seconds} s`);
      samples.push(sample);
    }
  }
  return standings;
}

/** Each round begins with another contender: none is always the one after the heaviest. */
export function turns(contenders: number, round: number): number[] {
  return Array.from({ length: contenders }, (_, turn) => (turn + round) % contenders);
}

interface Terms {
  readonly world: World;
  readonly connections: number;
  readonly seconds: number;
}

async function measure(
  { name, server, requests, http2 }: Contender,
  { world, ...terms }: Terms,
): Promise<Sample> {
  const before = await meter(server, world);
  const outcome = await world.generator.run({ url: server.url, requests, http2, ...terms });
  const after = await meter(server, world);
  if (outcome.errors > 0) {
    throw new Error(`${name} failed ${outcome.errors} of ${outcome.requests + outcome.errors} requests`);
  }
  const perRequest = (seconds: number) => (seconds * 1e6) / outcome.requests;
  const used = {
    server: after.server - before.server,
    database: difference(after.database, before.database),
    load: outcome.cpuSeconds,
    own: after.own - before.own,
  };
  const ours = used.server + (used.database ?? Number.NaN) + (used.load ?? Number.NaN) + used.own;
  const machine = (after.time - before.time) * os.availableParallelism();
  return {
    perSecond: outcome.requests / outcome.seconds,
    p50: outcome.p50,
    p99: outcome.p99,
    bytesPerAnswer: outcome.bytes / outcome.requests,
    serverCpu: perRequest(used.server),
    databaseCpu: used.database && perRequest(used.database),
    loadCpu: used.load && perRequest(used.load),
    loadShare: used.load && used.load / outcome.seconds,
    otherShare: Number.isNaN(ours)
      ? undefined
      : Math.max(0, (after.machine - before.machine - ours) / machine),
  };
}

/** Readings of all clocks, in seconds. */
async function meter(server: ServerProcess, world: World) {
  return {
    server: (await server.usage()).cpuSeconds,
    database: world.databaseSeconds(),
    machine: machineSeconds(),
    own: ownSeconds(),
    time: performance.now() / 1000,
  };
}

function difference(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}
