/** What an app is to the server that it shares with others. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Exchange } from "./exchange.ts";
import type { Front } from "./front.ts";
import type { PageLinks } from "./pages/home.ts";
import type { Pages } from "./pages/page.ts";

export interface HttpApp {
  /** What the first page points at. */
  readonly links?: PageLinks | undefined;
  /**
   * Answers an exchange that is its own, before Express has a look; false leaves it to the next app, in the end to the pages.
   * What it throws is answered by `front.fail`.
   */
  enter?(exchange: Exchange): boolean;
  /** Adds pages to the Express app. */
  pages?(pages: Pages): void;
  /** Takes a request to upgrade to a WebSocket that is its own; false leaves it to the next app, in the end to a 404. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends the connections that it has taken by `upgrade`, when the server stops; what is open when it resolves is cut off. */
  close?(graceMs: number): unknown;
}

/** An app is made for one server. */
export type MakeApp = (front: Front) => HttpApp;
