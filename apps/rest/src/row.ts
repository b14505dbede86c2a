/** A row of the table: from a valid request to an operation's input, and from its result to an answer. */
import type { AnyOperation, Cost, InputOf, OutputOf, Shop, Unary } from "@trefoil/domain";
import type { Answer, Exchange, LiveStreams, Responder } from "@trefoil/http";

/** What a row may use beside the request. */
export interface Desk {
  readonly shop: Shop;
  readonly responder: Responder;
  readonly streams: LiveStreams;
}

/** `Request` is the valid request as its contract types it. */
export interface Row<Request> {
  /** What the log calls it. */
  readonly operation: AnyOperation;
  /** Whether it reads the body or writes the answer bit by bit itself, and may take any time over it. */
  readonly streams: boolean;
  /** The media types of its answer, where that is not JSON. */
  readonly answers?: readonly string[];
  /** The answer, or nothing when the row has written it itself. */
  readonly serve: (request: Request, exchange: Exchange, desk: Desk) => Promise<Answer | undefined>;
}

/** How a result is shown. */
export type Encode<Value> = (value: Value, exchange: Exchange, desk: Desk) => Answer | Promise<Answer>;

/** A row of an operation that is asked once and answers once. */
export function row<O extends Unary, Request>(
  operation: O,
  decode: (request: Request) => InputOf<O>,
  encode: Encode<OutputOf<O>>,
): Row<Request> {
  return {
    operation,
    streams: false,
    async serve(request, exchange, desk) {
      const { value, replayed, cost } = await desk.shop.run(operation, decode(request), exchange);
      exchange.replayed = replayed;
      exchange.charge(cost);
      return encode(value, exchange, desk);
    },
  };
}

/** Two operations that share a path and method: the request says which of them is meant. */
export function either<Request>(
  isFirst: (request: Request) => boolean,
  first: Row<Request>,
  second: Row<Request>,
): Row<Request> {
  return {
    operation: second.operation,
    streams: second.streams,
    serve(request, exchange, desk) {
      const chosen = isFirst(request) ? first : second;
      exchange.operation = chosen.operation.name;
      return chosen.serve(request, exchange, desk);
    },
  };
}

/** What runs side by side shares its statements, so only the dearest of them is added. */
export function dearest(costs: readonly Cost[]): Cost {
  return costs.reduce((most, cost) => (cost.queries > most.queries ? cost : most), { dbMs: 0, queries: 0 });
}
