/** A product of the demo shop, with what it cost when. */

/** `prices` holds what it cost from when on; `until` is when it was archived, or for ever. */
export interface DemoProduct {
  id: string;
  typeId: string;
  sku: string;
  name: string;
  noun: string;
  description: string;
  prices: { from: number; amount: number }[];
  status: "DRAFT" | "ACTIVE" | "ARCHIVED";
  categoryId: string;
  attributes: Record<string, string>;
  version: number;
  createdAt: number;
  updatedAt: number;
  until: number;
}

/** The price at a moment, in cents. */
export function priceAt({ prices }: DemoProduct, at: number): number {
  return (prices.findLast(({ from }) => from <= at) ?? prices[0])?.amount ?? 0;
}
