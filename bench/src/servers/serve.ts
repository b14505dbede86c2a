/** The frame of a server under test: starts it in this process, says where it listens, and tells what it uses. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Answer, Ask, Usage } from "./messages.ts";

export interface Served {
  readonly url: string;
  stop(): Promise<unknown>;
}

const WATCH_MS = 20;

/** Ends when the harness does, even when that is killed. */
export async function serve(start: () => Promise<Served>): Promise<void> {
  const memory = watchMemory();
  const { url, stop } = await start();
  process.on("message", (ask: Ask) => {
    if (ask === "watch") memory.watch();
    else if (ask === "unwatch") memory.unwatch();
    else if (ask === "settle") void collect().then(() => say({ usage: memory.usage() }));
    else say({ usage: memory.usage() });
  });
  process.once("disconnect", () => {
    void stop().finally(() => process.exit());
    setTimeout(() => process.exit(1), 5000).unref();
  });
  say({ ready: url });
}

function say(answer: Answer): void {
  process.send?.(answer);
}

/** Twice: what finalizers let go of is gone after the second. */
async function collect(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as (how: {
    type: "major";
    execution: "async";
    flavor: "last-resort";
  }) => Promise<void>;
  for (let times = 0; times < 2; times++)
    await gc({ type: "major", execution: "async", flavor: "last-resort" });
}

function watchMemory() {
  let peakRss = 0;
  let peakHeapUsed = 0;
  let timer: NodeJS.Timeout | undefined;
  const sample = () => {
    const { rss, heapUsed } = process.memoryUsage();
    peakRss = Math.max(peakRss, rss);
    peakHeapUsed = Math.max(peakHeapUsed, heapUsed);
    return { rss, heapUsed };
  };
  return {
    watch() {
      timer ??= setInterval(sample, WATCH_MS);
    },
    unwatch() {
      clearInterval(timer);
      timer = undefined;
    },
    usage(): Usage {
      const { user, system } = process.cpuUsage();
      const now = sample();
      const usage = { ...now, cpuSeconds: (user + system) / 1e6, peakRss, peakHeapUsed };
      peakRss = 0;
      peakHeapUsed = 0;
      return usage;
    },
  };
}
