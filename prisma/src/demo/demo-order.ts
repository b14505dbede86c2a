/** An order of the demo shop. */
import type { DemoCustomer } from "./customers.ts";
import type { DemoProduct } from "./demo-product.ts";
import type { Actor, EventLog } from "./event-log.ts";
import type { Status } from "./order-course.ts";

export interface DemoOrder {
  id: string;
  customer: DemoCustomer;
  status: Status;
  items: { product: DemoProduct; quantity: number; amount: number }[];
  total: number;
  shippingAddress: object;
  payment: { method: "CARD"; token: string } | { method: "WALLET" };
  cancelReason: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  version: number;
  placedAt: number;
  updatedAt: number;
  /** When each of its events after the first happened. */
  steps: Readonly<Record<string, number | undefined>>;
}

/** What the orders are made from. */
export interface Supply {
  customers: DemoCustomer[];
  products: DemoProduct[];
  staff: Actor;
  log: EventLog;
}
