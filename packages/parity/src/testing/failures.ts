/** How a call failed, as the wire of each protocol has it. */
import { fromBinary, fromJson, type JsonValue, toBinary, toJson } from "@bufbuild/protobuf";
import { type Channel, createClientFactory, Metadata, type MethodDescriptor } from "nice-grpc";
import { ErrorInfo, errorDetailsClientMiddleware, RetryInfo, RichClientError } from "nice-grpc-error-details";
import type { GrpcCall } from "../catalogue/grpc-call.ts";

/** What the error pages promise of every call. */
export interface Failure {
  /** The status of HTTP, GraphQL's `code`, or the number of gRPC's. */
  readonly status: number | string;
  readonly reason: string | undefined;
  /** Whether the client is told how long to wait. */
  readonly waits: boolean;
}

/** Of what `curl -i` prints of a problem document. */
export function ofProblem(printed: string): Failure {
  const { status, headers, body } = answerIn(printed);
  const { type, reason, status: said } = JSON.parse(body) as Problem;
  if (type !== `/errors/${reason}` || said !== status) throw new Error(`not as its page has it: ${body}`);
  return { status, reason, waits: /^retry-after:/im.test(headers) };
}

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly reason: string;
}

/** Of what `curl -i` prints of an answer of GraphQL. */
export function ofErrors(printed: string): Failure {
  const { body } = answerIn(printed);
  // A stream that fails after it has begun says so in its first event.
  const json = body.startsWith("{") ? body : (/^data: ?(.*)$/m.exec(body)?.[1] ?? body);
  const { errors: [first] = [] } = JSON.parse(json) as GraphqlAnswer;
  if (first === undefined) throw new Error(`it succeeded, which it must not: ${json}`);
  const { code, reason, retryAfterSeconds } = first.extensions;
  return { status: code, reason, waits: retryAfterSeconds !== undefined };
}

interface GraphqlAnswer {
  readonly errors?: readonly { readonly extensions: GraphqlExtensions }[];
}

interface GraphqlExtensions {
  readonly code: string;
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
}

function answerIn(printed: string) {
  const [headers = "", body = ""] = printed.trim().split("\r\n\r\n");
  return { status: Number(headers.split(" ")[1]), headers, body };
}

export async function overGrpc(channel: Channel, call: GrpcCall): Promise<Failure> {
  const { input, output, methodKind, name, parent } = call.method;
  const definition = {
    path: `/${parent.typeName}/${name}`,
    requestStream: methodKind === "client_streaming",
    responseStream: methodKind === "server_streaming",
    requestSerialize: (value: JsonValue) => toBinary(input, fromJson(input, value)),
    requestDeserialize: (bytes: Uint8Array) => toJson(input, fromBinary(input, bytes)),
    responseSerialize: (value: JsonValue) => toBinary(output, fromJson(output, value)),
    responseDeserialize: (bytes: Uint8Array) => toJson(output, fromBinary(output, bytes)),
    options: {} satisfies MethodDescriptor["options"],
  };
  const client = createClientFactory()
    .use(errorDetailsClientMiddleware)
    .create({ asked: definition }, channel) as unknown as {
    asked(request: unknown, options: object): Promise<unknown> & AsyncIterable<unknown>;
  };
  const request = definition.requestStream ? sent(call.messages) : call.messages[0];
  const answer = client.asked(request, { metadata: Metadata(call.metadata) });
  return failureOf(definition.responseStream ? Array.fromAsync(answer) : answer);
}

async function* sent(messages: GrpcCall["messages"]) {
  yield* messages;
}

async function failureOf(answer: Promise<unknown>): Promise<Failure> {
  const error = await answer.then(
    () => new Error("the call succeeded, which it must not"),
    (failed: unknown) => failed,
  );
  if (!(error instanceof RichClientError)) throw error;
  const info = error.extra.find((one): one is ErrorInfo => one.$type === ErrorInfo.$type);
  const waits = error.extra.some(({ $type }) => $type === RetryInfo.$type);
  return { status: error.code, reason: info?.reason, waits };
}
