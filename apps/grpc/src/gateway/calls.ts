/** Calls that come over HTTP, answered by the rows that answer gRPC, behind the same interceptor and in the same process. */
import { type DescMessage, fromBinary, type MessageShape, toBinary } from "@bufbuild/protobuf";
import { createContextKey, type HandlerContext } from "@connectrpc/connect";
import type { Exchange } from "@trefoil/http";
import { type CallContext, Metadata, type ServerMiddleware, type ServerMiddlewareCall } from "nice-grpc";
import type { Served } from "../interceptor.ts";
import { connectError } from "./error.ts";
import { headersOf, metadataOf } from "./headers.ts";

/** The request that a call came with. */
export const exchangeKey = createContextKey<Exchange | undefined>(undefined, { description: "exchange" });

/** A message of ts-proto's. */
interface MessageType {
  decode(bytes: Uint8Array): unknown;
  encode(message: unknown): { finish(): Uint8Array };
}

/** A method of a definition that ts-proto has made. */
export interface Method {
  readonly name: string;
  readonly requestType: MessageType;
  readonly requestStream: boolean;
  readonly responseType: MessageType;
  readonly responseStream: boolean;
  readonly options: object;
}

export interface Given {
  readonly intercept: ServerMiddleware<Served>;
  /** `/trefoil.catalog.v1.CatalogService/GetProduct` */
  readonly path: string;
  readonly method: Method;
  readonly answer: (request: unknown, context: CallContext & Served) => unknown;
  /** Connect-ES has message types of its own; the bytes are the same. */
  readonly input: DescMessage;
  readonly output: DescMessage;
}

export function unary(given: Given) {
  const { answer, output, method } = given;
  return async (request: unknown, handler: HandlerContext): Promise<MessageShape<DescMessage>> => {
    const context = contextOf(handler);
    const calls = given.intercept(
      asked(given, request, {
        responseStream: false,
        // oxlint-disable-next-line require-yield -- one answer, and none before it
        async *next(message, inside) {
          return await answer(message, inside);
        },
      }),
      context,
    );
    try {
      const { value } = await calls.next();
      for (const [name, text] of headersOf(context.trailer)) handler.responseHeader.set(name, text);
      return fromBinary(output, method.responseType.encode(value).finish());
    } catch (error) {
      throw connectError(error, context.trailer);
    }
  };
}

export function serverStreaming(given: Given) {
  const { answer, output, method } = given;
  return async function* (request: unknown, handler: HandlerContext) {
    const context = contextOf(handler);
    const answers = given.intercept(
      asked(given, request, {
        responseStream: true,
        async *next(message, inside) {
          yield* answer(message, inside) as AsyncIterable<unknown>;
        },
      }),
      context,
    );
    try {
      for await (const one of answers) yield fromBinary(output, method.responseType.encode(one).finish());
      for (const [name, text] of headersOf(context.trailer)) handler.responseTrailer.set(name, text);
    } catch (error) {
      throw connectError(error, context.trailer);
    }
  };
}

type Asked = ServerMiddlewareCall<unknown, unknown, Served>;
type Answers<Streams extends boolean> = Pick<
  Extract<Asked, { responseStream: Streams }>,
  "responseStream" | "next"
>;

function asked<Streams extends boolean>(
  { path, method, input }: Given,
  request: unknown,
  answers: Answers<Streams>,
): Asked {
  const message = method.requestType.decode(toBinary(input, request as MessageShape<DescMessage>));
  const { requestStream, responseStream, options } = method;
  const described = { path, requestStream, responseStream, options };
  return { method: described, requestStream: false, request: message, ...answers } as unknown as Asked;
}

/** What nice-grpc says of a call. From here on it is logged as a call, and no more as a request. */
function contextOf(handler: HandlerContext): CallContext {
  const exchange = handler.values.get(exchangeKey) as Exchange;
  exchange.answered = true;
  return {
    metadata: metadataOf(exchange, handler.timeoutMs()),
    peer: `${exchange.request.socket.remoteAddress ?? ""}:0`,
    header: Metadata(),
    sendHeader: () => undefined,
    trailer: Metadata(),
    signal: handler.signal,
  };
}
