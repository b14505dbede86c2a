/** gRPC for browsers and curl: gRPC-Web and the Connect protocol at /rpc, by Connect-ES, on the HTTP port and without a proxy. */
import type { DescMethod } from "@bufbuild/protobuf";
import {
  Code,
  ConnectError,
  type ConnectRouter,
  createConnectRouter,
  createContextValues,
  type MethodImpl,
} from "@connectrpc/connect";
import type { UniversalServerRequest, UniversalServerResponse } from "@connectrpc/connect/protocol";
import {
  compressionBrotli,
  compressionGzip,
  universalRequestFromNodeRequest,
  universalResponseToNodeResponse,
} from "@connectrpc/connect-node";
import { type Exchange, type Front, type MakeApp, optionsOf, refuseDoubledHeaders } from "@trefoil/http";
import { createWitness } from "../access-log.ts";
import { DEADLINE_MS, deskOf, IDLE_MS, MAX_MESSAGE, methodsOf } from "../factory.ts";
import { createInterceptor } from "../interceptor.ts";
import { createOnce } from "../once.ts";
import { definitions, table } from "../table.ts";
import { readTextsAsSent } from "../utf8.ts";
import { exchangeKey, type Given, type Method, serverStreaming, unary } from "./calls.ts";
import { serviceNamed } from "./contract.ts";
import { answerOf } from "./error.ts";
import { widened } from "./headers.ts";

const PREFIX = "/rpc";
const ALLOW = "GET, POST, OPTIONS";
const ONE_MESSAGE = /^application\/(?:json|proto)\b/;
const NOT_HERE = "Clients can't stream their requests over HTTP: call this method over gRPC.";

/** The methods that gRPC has, on a server that other apps share; none where clients of gRPC must show certificates. */
export function gatewayApp(): MakeApp {
  readTextsAsSent();
  return (front) => {
    if (front.process.settings.grpcTlsClientCa !== undefined) return { enter: () => false };
    const methods = methodsFor(front);
    const router = createConnectRouter({
      grpc: false,
      readMaxBytes: MAX_MESSAGE,
      acceptCompression: [compressionGzip, compressionBrotli],
    });
    for (const given of methods) route(router, given);
    const handlers = new Map(router.handlers.map((handler) => [PREFIX + handler.requestPath, handler]));
    const streamed = methods.filter(({ method }) => method.requestStream).map(({ path }) => PREFIX + path);
    return {
      enter(exchange) {
        const handler = handlers.get(exchange.path);
        if (handler === undefined) return false;
        exchange.route = exchange.path;
        if (exchange.request.method === "OPTIONS") return preflight(front, exchange);
        if (streamed.includes(exchange.path) && takesOneMessage(exchange))
          return refuse(front, exchange, notHere());
        refuseDoubledHeaders(exchange.request);
        const asked = read(exchange);
        if (asked === undefined) return refuse(front, exchange, unreadable());
        begin(front, exchange);
        void serve(front, exchange, handler(asked));
        return true;
      },
    };
  };
}

/** As Connect-ES has requests; undefined where the Host header names no host. */
function read(exchange: Exchange): UniversalServerRequest | undefined {
  const { request, response } = exchange;
  const values = createContextValues().set(exchangeKey, exchange);
  try {
    return universalRequestFromNodeRequest(request, response, undefined, values);
  } catch {
    return undefined;
  }
}

/** Nobody is left to be told what fails here: the client has hung up, or its answer has begun. */
async function serve(
  { responder }: Front,
  exchange: Exchange,
  answer: Promise<UniversalServerResponse>,
): Promise<void> {
  const { response } = exchange;
  try {
    await universalResponseToNodeResponse(await answer, response);
  } catch (error) {
    if (!response.destroyed) responder.giveUp(exchange, error);
  }
}

type Routed = Given & { readonly method: Method; readonly described: DescMethod };

function methodsFor(front: Front): readonly Routed[] {
  const { process } = front;
  const witness = createWitness(process);
  const { log } = process;
  const once = createOnce({ front, log, witness, deadlineMs: DEADLINE_MS });
  const intercept = createInterceptor({ front, log, witness, idleMs: IDLE_MS });
  const desk = deskOf(process, front);
  return Object.entries(definitions).flatMap(([name, { fullName, methods }]) => {
    const answers = methodsOf(table[name as keyof typeof table], desk);
    const service = serviceNamed(fullName);
    return Object.entries(methods as unknown as Readonly<Record<string, Method>>).map(([key, method]) => {
      const described = service.methods.find((one) => one.name === method.name) as DescMethod;
      const path = `/${fullName}/${method.name}`;
      const answer = answers[key] as Given["answer"];
      const { input, output } = described;
      return { once, intercept, path, method, answer, input, output, described };
    });
  });
}

/** Connect-ES would ask a stream of requests for HTTP/2 before it lets us say that there are none here at all. */
function route(router: ConnectRouter, given: Routed): void {
  const { described, method } = given;
  const implement = (implementation: unknown) => implementation as MethodImpl<DescMethod>;
  if (method.requestStream) {
    const refusing = () => Promise.reject(notHere());
    router.rpc({ ...described, methodKind: "client_streaming" } as DescMethod, implement(refusing));
  } else router.rpc(described, implement(method.responseStream ? serverStreaming(given) : unary(given)));
}

function notHere(): ConnectError {
  return new ConnectError(NOT_HERE, Code.Unimplemented);
}

function unreadable(): ConnectError {
  return new ConnectError("The Host header names no host.", Code.InvalidArgument);
}

function takesOneMessage({ request }: Exchange): boolean {
  return ONE_MESSAGE.test(request.headers["content-type"] ?? "");
}

function refuse({ responder }: Front, exchange: Exchange, error: ConnectError): true {
  responder.respond(exchange, answerOf(error));
  return true;
}

function preflight({ responder, cors }: Front, exchange: Exchange): true {
  const { status, headers = [] } = optionsOf(exchange, ALLOW, cors);
  responder.respond(exchange, { status, headers: widened(headers) });
  return true;
}

/** The headers of every answer. What Connect-ES refuses by itself has its line in the log as a request. */
function begin({ responder }: Front, exchange: Exchange): void {
  const { response } = exchange;
  const headers = widened(responder.headersOf(exchange));
  for (let at = 0; at < headers.length; at += 2) {
    response.setHeader(headers[at] as string, headers[at + 1] as string);
  }
  // How long it took is known at the end.
  response.removeHeader("Server-Timing");
  response.setHeader("Cache-Control", "no-store");
  response.once("close", () => responder.abandon(exchange));
}
