/** What a request is answered with, before it becomes bytes. */
import type { Audience } from "./security-headers.ts";

export interface Answer {
  readonly status: number;
  /** Names and values of its own headers, in turn. */
  readonly headers?: readonly string[] | undefined;
  /** The strong validator of the representation, without quotes. */
  readonly tag?: string | undefined;
  /** Text and bytes go out as they are, anything else as JSON; nothing when undefined. */
  readonly body?: unknown;
  /** Media type of the body; by default that of the exchange, which is JSON. */
  readonly type?: string | undefined;
  /** `Cache-Control`; by default reads are checked again before they are reused, and anything else is not kept. */
  readonly cache?: string | undefined;
  /** Which security headers suit it; those of an API by default. */
  readonly audience?: Audience | undefined;
}
