/** The frame of a server under test: starts it in this process, says where it listens, and tells what it uses. */
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
