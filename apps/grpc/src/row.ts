/** A row of the table: from a request to an operation's input, and from its result to the response. */
import type { AnyOperation, InputOf, OutputOf, Shop, Unary } from "@trefoil/domain";
import type { LiveStreams } from "@trefoil/http";
import type { Logger } from "@trefoil/platform";
import type { GrpcCall } from "./context.ts";

/** What a row may use beside the request. */
export interface Desk {
  readonly shop: Shop;
  readonly streams: LiveStreams;
  readonly log: Logger;
  /** Aborted when the process begins to stop. */
  readonly stopping: AbortSignal | undefined;
  /** Spends points of the caller's budget, one unless told: RATE_LIMITED. */
  spend(call: GrpcCall, cost?: number): Promise<void>;
}

/** `Answer` is what the contract's implementation gives: a promise of a response, or a stream of them. */
export interface Row<Request, Answer> {
  /** What the log calls it. */
  readonly operation: Pick<AnyOperation, "name">;
  /** Whether its paging has gRPC's names in requests and the domain's in violations. */
  readonly paged: boolean;
  readonly serve: (request: Request, call: GrpcCall, desk: Desk) => Answer;
}

interface Described {
  readonly requestType: { decode(bytes: Uint8Array): unknown };
  readonly requestStream: boolean;
  readonly responseType: { decode(bytes: Uint8Array): unknown };
  readonly responseStream: boolean;
}

type Message<Type extends Described["requestType"]> = ReturnType<Type["decode"]>;

/**
 * The rows of a service, as the contract that ts-proto made of it asks; all four kinds of methods come out of it. Responses
 * have every field: they are encoded as they are.
 */
export type RowsOf<Definition extends { readonly methods: Readonly<Record<string, Described>> }> = {
  readonly [Name in keyof Definition["methods"]]: RowOf<Definition["methods"][Name]>;
};

type RowOf<Method extends Described> = Row<
  Method["requestStream"] extends true
    ? AsyncIterable<Message<Method["requestType"]>>
    : Message<Method["requestType"]>,
  Method["responseStream"] extends true
    ? AsyncIterable<Message<Method["responseType"]>>
    : Promise<Message<Method["responseType"]>>
>;

/** A row of an operation that is asked once and answers once. */
export function row<O extends Unary, Request, Response>(
  operation: O,
  decode: (request: Request) => InputOf<O>,
  encode: (value: OutputOf<O>) => Response,
): Row<Request, Promise<Response>> {
  return {
    operation,
    paged: false,
    async serve(request, call, { shop }) {
      const { value, replayed, cost } = await shop.run(operation, decode(request), call);
      call.replayed = replayed;
      call.charge(cost);
      return encode(value);
    },
  };
}

/** The same of an operation that answers with pages. */
export function list<O extends Unary, Request, Response>(
  operation: O,
  decode: (request: Request) => InputOf<O>,
  encode: (value: OutputOf<O>) => Response,
): Row<Request, Promise<Response>> {
  return { ...row(operation, decode, encode), paged: true };
}

/** A row of any other method: it reads its messages and writes its answers itself. */
export function method<Request, Answer>(
  operation: Pick<AnyOperation, "name">,
  serve: Row<Request, Answer>["serve"],
): Row<Request, Answer> {
  return { operation, paged: false, serve };
}
