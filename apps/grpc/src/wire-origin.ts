/** Where a call comes from, as grpc-js's call at the wire knows it. */
import type { Metadata } from "@grpc/grpc-js";
import type { BaseCall } from "./base-call.ts";
import type { Origin } from "./context.ts";

export class WireOrigin implements Origin {
  gone = false;
  readonly #base: BaseCall;
  #listener: (() => void) | undefined;

  constructor(base: BaseCall) {
    this.#base = base;
  }

  get metadata(): Origin["metadata"] {
    return this;
  }

  get(name: string): string | undefined {
    const values = this.#base.metadata.get(name) as string[];
    return values.length > 1 ? values.join(", ") : values[0];
  }

  /** All that has come. */
  get raw(): Metadata {
    return this.#base.metadata;
  }

  get peer(): string {
    return this.#base.getPeer();
  }

  get deadline(): number {
    return Number(this.#base.getDeadline());
  }

  onGone(listener: () => void): void {
    this.#listener = listener;
  }

  /** The call has ended: nobody need be told that the client leaves. */
  forget(): void {
    this.#listener = undefined;
  }

  /** It is over for the client. */
  leave(): void {
    this.gone = true;
    this.#listener?.();
  }
}
