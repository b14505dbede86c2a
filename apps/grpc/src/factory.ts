/** Makes a gRPC server of the shop: its services, and any others, with the same happening round every call. */
import type { Http2Session } from "node:http2";
import type { ChannelOptions } from "@grpc/grpc-js";
import type { ShopProcess } from "@trefoil/composition";
import { clientAddress, type Front } from "@trefoil/http";
import { addressKey } from "@trefoil/platform";
import {
  type CallContext,
  type CompatServiceDefinition,
  createServer,
  type Server,
  type ServiceImplementation,
} from "nice-grpc";
import { createWitness } from "./access-log.ts";
import type { BaseCall } from "./base-call.ts";
import { compressResponses } from "./compression.ts";
import { stampDeadline } from "./deadline.ts";
import { forgivePacking, forgiving } from "./decoding.ts";
import { encoder, type MessageType } from "./encoding.ts";
import { logGrpcTo } from "./grpc-log.ts";
import { refuseCutOff } from "./half-close.ts";
import { createInterceptor, type Served } from "./interceptor.ts";
import { createOnce } from "./once.ts";
import { boundOpenCalls, type OpenCallLimits } from "./open-calls.ts";
import { createRefuse } from "./refusals.ts";
import type { Desk, Row } from "./row.ts";
import { definitions, table } from "./table.ts";
import { answerUnary } from "./unary.ts";
import { type Answering, unaryMethodsOf } from "./unary-methods.ts";
import { readTextsAsSent } from "./utf8.ts";

/** Of a call that is asked once and answered once. */
export const DEADLINE_MS = 15_000;
/** As connections of HTTP have it. */
export const IDLE_MS = 60_000;
export const MAX_MESSAGE = 4 * 1024 * 1024;

export interface FactoryOptions {
  /** Time of a request of one message to be whole, and then to be answered, if by one. Default 15,000 ms. */
  readonly deadlineMs?: number | undefined;
  /** How long it is waited for a client that has something to send or to take. Default 60,000 ms. */
  readonly idleMs?: number | undefined;
  readonly openCalls?: OpenCallLimits | undefined;
  /** Besides, or instead of, what we set. */
  readonly channel?: ChannelOptions | undefined;
}

interface Given extends FactoryOptions {
  /** That of the HTTP server, where the process has one: callers have one allowance. */
  readonly front: Front;
}

export interface Factory {
  readonly server: Server;
  /** Adds a service as the others are: so foreign suites can be run against ours. */
  mount<Definition extends CompatServiceDefinition>(
    definition: Definition,
    implementation: ServiceImplementation<Definition, Served>,
  ): void;
}

/** It listens nowhere yet. */
export function createFactory(
  process: ShopProcess,
  { front, deadlineMs = DEADLINE_MS, idleMs = IDLE_MS, openCalls: limits, channel }: Given,
): Factory {
  const { log } = process;
  readTextsAsSent();
  logGrpcTo(log);
  const witness = createWitness(process);
  const refuse = createRefuse(witness);
  const bound = boundOpenCalls({
    limits,
    refuse,
    addressOf: addresses(front),
    requestMs: deadlineMs,
    idleMs,
  });
  const unary = new Map<string, Answering>();
  const once = createOnce({ front, log, deadlineMs, witness });
  // The first one is nearest to the wire.
  const interceptors = [
    bound,
    forgivePacking,
    compressResponses,
    refuseCutOff,
    stampDeadline,
    answerUnary(unary, once),
  ];
  const server = createServer({ ...channelOptions, interceptors, ...channel });
  const streams = server.with(createInterceptor({ front, log, idleMs, witness }));
  const mount: Factory["mount"] = (definition, implementation) => {
    for (const [path, answering] of unaryMethodsOf(definition, implementation)) unary.set(path, answering);
    streams.add(forgiving(definition), implementation);
  };
  const desk = deskOf(process, front);
  for (const [name, definition] of Object.entries(definitions)) {
    mount(verbatim(definition), methodsOf(table[name as keyof typeof table], desk) as never);
  }
  return { server, mount };
}

/** The limits and habits of our connections; grpc-js by itself has next to none. */
const channelOptions: ChannelOptions = {
  "grpc.max_concurrent_streams": 100,
  "grpc.max_receive_message_length": MAX_MESSAGE,
  // A connection whose other end is gone is noticed after 80 s.
  "grpc.keepalive_time_ms": 60_000,
  "grpc.keepalive_timeout_ms": 20_000,
  // One that nothing has come over for so long can be made again.
  "grpc.max_connection_idle_ms": 30 * 60_000,
  // MB that wait in one connection; who has let so much gather gets no further call.
  "grpc-node.max_session_memory": 32,
};

function addresses({ admission }: Front): (base: BaseCall) => string {
  const keyOf = (remoteAddress: string | undefined, forwarded: string | undefined) => {
    const origin = { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } };
    return addressKey(clientAddress(origin, admission.trusts));
  };
  /** Of connections whose calls are nobody else's. */
  const direct = new WeakMap<Http2Session, string>();
  return ({ stream: { session }, metadata }) => {
    const forwarded = metadata.get("x-forwarded-for").join(",");
    const known = session && forwarded === "" ? direct.get(session) : undefined;
    if (known !== undefined) return known;
    const key = keyOf(session?.socket.remoteAddress, forwarded);
    if (session && forwarded === "") direct.set(session, key);
    return key;
  };
}

type Ours = (typeof definitions)[keyof typeof definitions];

/** The same service; its responses, which rows make whole, are encoded as they are: nice-grpc would copy them first. */
function verbatim(definition: Ours): CompatServiceDefinition {
  const methods = Object.entries(definition.methods).map(([name, method]) => {
    const { encode, decode } = method.responseType as MessageType;
    return [name, { ...method, responseType: { decode, encode: encoder(encode) } }];
  });
  return { ...definition, methods: Object.fromEntries(methods) } as CompatServiceDefinition;
}

/** What rows use of a process. */
export function deskOf({ shop, log }: ShopProcess, front: Front): Desk {
  const { streams, stopping } = front;
  return { shop, log, streams, stopping, spend: (call, cost) => front.spend(call, cost) };
}

type Methods = Readonly<Record<string, (request: unknown, context: CallContext & Served) => unknown>>;

/** The rows of a service as functions of a request and who asks. */
export function methodsOf(rows: object, desk: Desk): Methods {
  const methods = Object.entries(rows as Readonly<Record<string, Row<unknown, unknown>>>).map(
    ([name, { operation, paged, serve }]) => [
      name,
      (request: unknown, { call }: Served) => {
        call.operation = operation.name;
        call.paged = paged;
        return serve(request, call, desk);
      },
    ],
  );
  return Object.fromEntries(methods);
}
