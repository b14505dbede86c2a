/** The live streams of a process: how many there may be, one heartbeat for all of them, and their end with the process. */
import { ShopError } from "@trefoil/domain";
import type { Asker } from "./admission.ts";

export interface StreamLimits {
  /** Default 100. */
  readonly perCaller?: number | undefined;
  /** Default 2,000. */
  readonly perProcess?: number | undefined;
  /** Default 15,000. Silence of 60 s closes a connection, here and in most proxies. */
  readonly heartbeatMs?: number | undefined;
}

/** What the heartbeat and the end of the process do to a stream. */
export interface LiveStream {
  beat(): void;
  stop(): void;
}

export interface LiveStreams {
  /** Makes room for a stream of the caller: TOO_MANY_STREAMS or OVERLOADED. Returns how to give it back. */
  enter(asker: Asker): () => void;
  /** From now on the stream is told. Returns its undoing. */
  add(stream: LiveStream): () => void;
  /** When the token of the caller is over, in milliseconds since 1970; undefined without one. */
  endOf(asker: Asker): number | undefined;
}

interface Given {
  readonly limits?: StreamLimits | undefined;
  /** Names who asks: streams are counted by it. */
  keyOf(asker: Asker): string;
  endOf(asker: Asker): number | undefined;
  /** Aborted when the process begins to stop. */
  readonly stopping?: AbortSignal | undefined;
}

const RETRY_SECONDS = 10;

export function createLiveStreams({ limits = {}, keyOf, endOf, stopping }: Given): LiveStreams {
  const { perCaller = 100, perProcess = 2_000, heartbeatMs = 15_000 } = limits;
  const counts = new Map<string, number>();
  const live = new Set<LiveStream>();
  let all = 0;
  let timer: NodeJS.Timeout | undefined;

  function beat(): void {
    for (const stream of live) stream.beat();
  }

  function watch(): void {
    if (live.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else timer ??= setInterval(beat, heartbeatMs).unref();
  }

  stopping?.addEventListener("abort", () => {
    for (const stream of live) stream.stop();
  });

  return {
    endOf,
    enter(asker) {
      const key = keyOf(asker);
      const mine = counts.get(key) ?? 0;
      if (stopping?.aborted) throw new ShopError("OVERLOADED", "This server is about to stop.");
      if (all >= perProcess)
        throw new ShopError("OVERLOADED", `${perProcess} live streams are open.`, {
          retryAfterSeconds: RETRY_SECONDS,
        });
      if (mine >= perCaller)
        throw new ShopError("TOO_MANY_STREAMS", `${perCaller} live streams of yours are open.`, {
          retryAfterSeconds: RETRY_SECONDS,
        });
      counts.set(key, mine + 1);
      all += 1;
      return () => {
        const left = (counts.get(key) ?? 1) - 1;
        if (left === 0) counts.delete(key);
        else counts.set(key, left);
        all -= 1;
      };
    },
    add(stream) {
      live.add(stream);
      watch();
      return () => {
        live.delete(stream);
        watch();
      };
    },
  };
}
