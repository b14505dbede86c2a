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
  payment: object;
  cancelReason: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  version: number;
  placedAt: number;
  updatedAt: number;
}

/** What the orders are made from. */
export interface Supply {
  customers: DemoCustomer[];
  products: DemoProduct[];
  staff: Actor;
  log: EventLog;
}
