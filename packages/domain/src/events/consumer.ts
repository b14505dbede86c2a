/** A consumer: what the shop does because of events, each taking effect once. It knows events and nothing of who caused them. */
import type { CommandContext, EventRow } from "../kernel/index.ts";

export interface Consumer {
  /** lowerCamelCase; its positions, its inbox and its dead letters are kept under this name. */
  readonly name: string;
  /**
   * Events of one stream id (an order with its payment, shipment and checkout) go to the same partition and keep their
   * order; partitions go on beside each other, on any worker. 1 where all events change the same few rows.
   */
  readonly partitions: number;
  /** Exact types, such as `trefoil.order.confirmed.v1`. */
  readonly types: readonly string[] | "all";
  /** Tells, from the event alone, that there is nothing to do for it: such an event costs no transaction. */
  wants?(event: EventRow): boolean;
  /** Where it begins on a database that does not know it yet: with the first event ever, or with what happens from now on. */
  readonly from: "start" | "now";
  /**
   * Handles events of one partition, in order, none of them seen before. All effects are rows of this transaction, so they
   * happen once or not at all. When it throws, the events are tried again one by one; an event that keeps failing
   * becomes a dead letter and the partition goes on.
   */
  handle(context: CommandContext, events: readonly EventRow[]): Promise<void>;
}
