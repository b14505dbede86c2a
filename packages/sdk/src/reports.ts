/** Sums over what was ordered. They are built from events, and may be a moment behind them. Days are in UTC. */
import type { Money } from "./views.ts";

export interface TopProducts {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly items: readonly {
    readonly productId: string;
    readonly sku: string;
    readonly name: string;
    readonly quantity: number;
    readonly revenue: Money;
  }[];
}

export interface TopProductsFilter {
  /** A week goes from Monday to Sunday. */
  readonly period: "DAY" | "WEEK";
  /** `YYYY-MM-DD`; default today. */
  readonly date?: string | undefined;
  /** 1 to 100, default 10. */
  readonly limit?: number | undefined;
}

export interface SalesReport {
  readonly items: readonly {
    readonly day: string;
    readonly orders: number;
    readonly items: number;
    readonly revenue: Money;
  }[];
}

export interface DayRange {
  /** `YYYY-MM-DD`, both included; at most 366 days. */
  readonly from: string;
  readonly to: string;
}

export interface OrderSummary {
  readonly customerId: string;
  /** One for each currency. */
  readonly items: readonly {
    readonly currency: string;
    readonly placed: number;
    /** Confirmed and not cancelled. */
    readonly sold: number;
    readonly cancelled: number;
    readonly spent: Money;
    readonly firstPlacedAt: string;
    readonly lastPlacedAt: string;
  }[];
}
