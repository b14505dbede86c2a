/** What resolvers hold where the domain has no name for it. */
import type { EventView, Order, TopProducts } from "@trefoil/domain";

/** A line of a report. */
export type ProductSales = TopProducts["items"][number];

/** What a live stream brings: an event, or, first of all where that was asked for, the place where it begins. */
export interface News {
  readonly position: string;
  readonly event: EventView | null;
  /** Id of what is watched; null for the whole shop. */
  readonly of: string | null;
}

/** What a caller may do with an order: the domain's word for it. */
export type OrderAction = Order["allowedActions"][number];
