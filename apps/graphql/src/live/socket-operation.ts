/** One operation on a socket: it ends with its client's wish, its deadline, its socket, or by itself. */
import { type Call, toTypeId } from "@trefoil/domain";
import { formatTraceparent, startSpan } from "@trefoil/platform";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { SubscribePayload } from "graphql-ws";
import type { Answered, Prepared } from "../execution/engine.ts";
import type { Guest } from "./guest.ts";
import { admitOperation, type Desk, isLive, type Results, runOperation, toldOf } from "./operation.ts";

/** An operation other than a subscription has so long. */
const DEADLINE_MS = 15_000;

export class SocketOperation {
  readonly #desk: Desk;
  readonly #guest: Guest;
  readonly #ending = new AbortController();
  readonly #span = startSpan();
  readonly #since = performance.now();
  #prepared: Prepared | undefined;
  #leave: (() => void) | undefined;
  #deadline: NodeJS.Timeout | undefined;

  constructor(desk: Desk, guest: Guest) {
    this.#desk = desk;
    this.#guest = guest;
  }

  /** Fails as `refusal` explains. */
  async admit(payload: SubscribePayload & { readonly documentId?: unknown }): Promise<Prepared> {
    const { socket, asker } = this.#guest;
    socket.operations.add(this.#ending);
    await this.#desk.front.spend(asker);
    // The protocol wants a text, also where a hash stands for it.
    const asked = payload.query === "" ? { ...payload, query: undefined } : payload;
    const { prepared, leave } = await admitOperation(this.#desk, asker, asked);
    this.#prepared = prepared;
    this.#leave = leave;
    return prepared;
  }

  async run(): Promise<Answered | Results> {
    const prepared = this.#prepared as Prepared;
    const { asker } = this.#guest;
    if (prepared.kind !== "subscription") this.#setDeadline();
    try {
      const answers = await runOperation(this.#desk, prepared, { asker, call: this.#call() });
      if (isLive(answers)) return this.#following(answers);
      this.end();
      return answers;
    } catch (error) {
      this.end();
      return { errors: toldOf(this.#desk, error, this.#span.traceId) };
    }
  }

  end(): void {
    const { socket } = this.#guest;
    if (!socket.operations.delete(this.#ending)) return;
    clearTimeout(this.#deadline);
    this.#leave?.();
    this.#ending.abort(new Error("the operation has ended"));
    this.#note();
  }

  /** What went wrong, in the library's own kind of error. */
  refusal(error: unknown): GraphQLError[] {
    return toldOf(this.#desk, error, this.#span.traceId).map((told) => new ToldError(told));
  }

  /** The stream, told at once when nobody wants it any more: a generator that waits would not hear of it. */
  #following(answers: Results): Results {
    return {
      next: async () => {
        try {
          const next = await answers.next();
          if (next.done === true) this.end();
          return next;
        } catch (error) {
          this.end();
          throw this.refusal(error)[0] ?? error;
        }
      },
      return: async () => {
        this.end();
        await answers.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #call(): Call {
    const traceparent = formatTraceparent(this.#span);
    return { caller: this.#guest.asker.caller, traceparent, signal: this.#ending.signal };
  }

  #setDeadline(): void {
    const late = () => this.#ending.abort(new Error("the deadline has passed"));
    this.#deadline = setTimeout(late, DEADLINE_MS).unref();
  }

  #note(): void {
    if (this.#prepared === undefined) return;
    const { rootFields, kind, weight } = this.#prepared;
    const { role, customerId } = this.#guest.asker.caller;
    this.#desk.front.process.log.info(
      {
        protocol: "graphql-transport-ws",
        operation: rootFields.length === 1 ? rootFields[0] : "several",
        kind,
        weight,
        ms: Math.round(performance.now() - this.#since),
        caller: customerId === null ? null : toTypeId("customer", customerId),
        role,
        traceId: this.#span.traceId,
      },
      "operation",
    );
  }
}

/** An error as it has been explained: nothing is added to it. */
class ToldError extends GraphQLError {
  readonly #told: GraphQLFormattedError;

  constructor(told: GraphQLFormattedError) {
    super(told.message, { extensions: told.extensions });
    this.#told = told;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#told;
  }
}
