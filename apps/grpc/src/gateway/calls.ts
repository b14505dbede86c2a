/** Calls that come over HTTP, answered by the rows that answer gRPC, with the same happening round them and in the same process. */
import { type DescMessage, fromBinary, type MessageShape, toBinary } from "@bufbuild/protobuf";
import { createContextKey, type HandlerContext } from "@connectrpc/connect";
import type { Exchange } from "@trefoil/http";
import { type CallContext, Metadata, type ServerMiddleware, type ServerMiddlewareCall } from "nice-grpc";
import { closingOf, trail } from "../closing.ts";
import { GrpcCall, originOf } from "../context.ts";
import { asStatus } from "../errors.ts";
import type { Served } from "../interceptor.ts";
import type { Once } from "../once.ts";
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
  readonly once: Once;
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
  const { once, path, method, answer, output } = given;
  return (request: unknown, handler: HandlerContext): Promise<MessageShape<DescMessage>> => {
    const context = contextOf(handler);
    const call = new GrpcCall(path, originOf(context));
    const serve = () =>
      answer(messageOf(given, request), Object.assign(context, { call })) as Promise<unknown>;
    return new Promise((resolve, reject) => {
      void once(call, serve, {
        answer(value) {
          const message = fromBinary(output, method.responseType.encode(value).finish());
          for (const [name, text] of Object.entries(closingOf(call))) handler.responseHeader.set(name, text);
          resolve(message);
        },
        refuse(told) {
          trail(call, context);
          reject(connectError(asStatus(told, context), context.trailer));
        },
      });
    });
  };
}

export function serverStreaming(given: Given) {
  const { answer, output, method } = given;
  return async function* (request: unknown, handler: HandlerContext) {
    const context = contextOf(handler);
    const answers = given.intercept(
      asked(given, request, {
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
type Answers = Pick<Extract<Asked, { responseStream: true }>, "next">;

function asked(given: Given, request: unknown, answers: Answers): Asked {
  const { path, method } = given;
  const { requestStream, responseStream, options } = method;
  return {
    method: { path, requestStream, responseStream, options },
    requestStream,
    responseStream,
    request: messageOf(given, request),
    ...answers,
  } as unknown as Asked;
}

/** As our rows read it. */
function messageOf({ method, input }: Given, request: unknown): unknown {
  return method.requestType.decode(toBinary(input, request as MessageShape<DescMessage>));
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
