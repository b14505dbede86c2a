/** How much WebSockets may ask. */

export interface SocketPace {
  /** Messages that a socket may send in a second, on the average. Default 100. */
  readonly messagesPerSecond?: number | undefined;
  /** Messages that it may send at once. Default 300. */
  readonly messagesAtOnce?: number | undefined;
}

export interface SocketLimits extends SocketPace {
  /** Sockets from one address. Default 200. */
  readonly perAddress?: number | undefined;
  /** Sockets of one caller. Default 50. */
  readonly perCaller?: number | undefined;
  /** Operations that run on a socket at the same time. Default 100. */
  readonly operations?: number | undefined;
  /** Time until `connection_init`. Default 3,000 ms. */
  readonly initMs?: number | undefined;
}
