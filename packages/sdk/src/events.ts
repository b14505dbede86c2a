/** What happens in the shop, and who reads of it behind the protocols. */
import type { ShopEvent } from "./views.ts";

export interface WatchFilter {
  /** Exact types, such as `trefoil.order.confirmed.v1`; at most 20. */
  readonly types?: readonly string[] | undefined;
  /** Id of a resource. */
  readonly subject?: string | undefined;
}

export interface EventFilter extends WatchFilter {
  /** Default `position`: oldest first. */
  readonly sort?: "position" | "-position" | undefined;
}

/** Where a live stream begins. */
export interface Start {
  /** The `position` of the last event that you have; from now on when absent. */
  readonly after?: string | undefined;
}

export interface Consumers {
  readonly items: readonly Consumer[];
}

export interface Consumer {
  readonly name: string;
  readonly partitions: number;
  /** How far it has come, and how far the log goes: decimal numbers as text. */
  readonly position: string;
  readonly head: string;
  readonly lag: number;
  readonly deadLetters: number;
  readonly lastError: string | null;
}

/** An event that a consumer could not take. */
export interface DeadLetter {
  readonly id: string;
  readonly consumer: string;
  readonly event: ShopEvent;
  readonly error: string;
  readonly attempts: number;
  readonly status: "DEAD" | "REPLAYED";
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface DeadLetterFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | undefined;
  readonly consumer?: string | undefined;
  readonly status?: "DEAD" | "REPLAYED" | undefined;
}
