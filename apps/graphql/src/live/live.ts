/** All that stays connected: WebSockets and server-sent events at /graphql. */
import type { Exchange } from "@trefoil/http";
import { createEventStreams } from "./event-streams.ts";
import type { Desk } from "./operation.ts";
import { createSharedResults } from "./shared-results.ts";
import type { SocketLimits } from "./socket-limits.ts";
import { createSockets, type Sockets } from "./sockets.ts";

export interface Live extends Sockets {
  /** Answers a request that wants events; false leaves it to others. */
  enter(exchange: Exchange): boolean;
}

export function createLive(desk: Omit<Desk, "shared">, limits?: SocketLimits): Live {
  const whole = { ...desk, shared: createSharedResults() };
  return { ...createSockets(whole, limits), enter: createEventStreams(whole) };
}
