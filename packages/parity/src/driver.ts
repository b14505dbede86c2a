/** A driver reaches a shop through one protocol. It is an SDK transport, and word of what its protocol can't say. */
import type { OperationName, Transport } from "@trefoil/sdk";
import type { Site } from "./site.ts";

export interface Driver {
  readonly name: string;
  /** Serves the site in its protocol and connects to it. */
  open(site: Site): Promise<OpenDriver>;
}

export interface OpenDriver {
  readonly transport: Transport;
  /** Whether the protocol can carry the input as it is: a number as text, for one, has no form in an address. */
  canSend(operation: OperationName, input: unknown, lines?: readonly unknown[]): boolean;
  close(): Promise<void>;
}
