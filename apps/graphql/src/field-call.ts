/** The call of one field: that of the request, but for what the field says itself. */
import type { Call, Shown } from "@trefoil/domain";

/** What a field says beside its request: a key of its own, that a list's end is asked for, or what will be shown. */
export type Own = Pick<Call, "idempotencyKey" | "fromEnd" | "shown">;

/** A class, because of the getter: the request makes its signal when that is asked for. */
export class FieldCall implements Call {
  readonly #of: Call;
  readonly #own: Own;

  constructor(of: Call, own: Own) {
    this.#of = of;
    this.#own = own;
  }

  get caller(): Call["caller"] {
    return this.#of.caller;
  }

  get traceparent(): string | undefined {
    return this.#of.traceparent;
  }

  get requestId(): string | undefined {
    return this.#of.requestId;
  }

  get signal(): AbortSignal | undefined {
    return this.#of.signal;
  }

  get idempotencyKey(): string | undefined {
    return this.#own.idempotencyKey ?? this.#of.idempotencyKey;
  }

  get fromEnd(): boolean | undefined {
    return this.#own.fromEnd;
  }

  get shown(): Shown | undefined {
    return this.#own.shown;
  }
}
