/** What the harness and a server under test say to each other over IPC. */

/** What a server process has used: CPU since its start, memory now, and the most since it was last asked. Bytes. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly peakRss: number;
  readonly peakHeapUsed: number;
}

/** `watch` samples the memory from now on, which costs a little; `usage` asks for a Usage, `settle` for one without garbage. */
export type Ask = "usage" | "settle" | "watch" | "unwatch";

export type Answer = { readonly ready: string } | { readonly usage: Usage };
