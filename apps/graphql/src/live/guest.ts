/** Who is at a socket. */
import type { Asker } from "@trefoil/http";
import type { LiveSocket } from "./live-socket.ts";

export interface Guest {
  readonly socket: LiveSocket;
  readonly asker: Asker;
  /** Gives back the caller's room. */
  leave?: (() => void) | undefined;
}
