/**
 * The calls that are open at the wire, from their headers to the end of their streams: grpc-js bounds neither how many requests
 * may be on their way, nor how long they take, nor how long it is waited for clients that don't read.
 */
import { constants } from "node:http2";
import type { ServerInterceptor } from "@grpc/grpc-js";
import { ShopError } from "@trefoil/domain";
import { createPlaces } from "@trefoil/http";
import { type BaseCall, isOver, isTruncated } from "./base-call.ts";
import { unreadable } from "./decoding.ts";
import { faultOf } from "./http2-streams.ts";
import type { Refuse } from "./refusals.ts";

export interface OpenCallLimits {
  /** Requests of one address that are not whole. Default 1,000. */
  readonly perAddress?: number | undefined;
  /** Requests of all that are not whole. Default 4,000. */
  readonly perProcess?: number | undefined;
  /** How often it is looked after them; default 1,000. */
  readonly lookMs?: number | undefined;
}

interface Given {
  readonly limits?: OpenCallLimits | undefined;
  readonly refuse: Refuse;
  /** Names from where a call comes. */
  addressOf(base: BaseCall): string;
  /** From the headers to the end of a request of one message. */
  readonly requestMs: number;
  /** How long an answer may wait for its client to take any of it. */
  readonly idleMs: number;
}

interface OpenCall {
  readonly base: BaseCall;
  readonly path: string;
  readonly since: number;
  /** The address that it is counted by, until the request is whole. */
  arrivingFrom: string | undefined;
  readonly requestStream: boolean;
  /** Whether the client has taken something since the last look. */
  taken: boolean;
  stalledSince: number | undefined;
}

/** It must be the interceptor nearest to the wire. */
export function boundOpenCalls({
  limits = {},
  refuse,
  addressOf,
  requestMs,
  idleMs,
}: Given): ServerInterceptor {
  const { perAddress = 1_000, perProcess = 4_000, lookMs = 1_000 } = limits;
  const open = createPlaces<OpenCall>();
  const arriving = new Map<string, number>();
  let allArriving = 0;
  let timer: NodeJS.Timeout | undefined;

  function arrive(address: string): ShopError | undefined {
    const mine = arriving.get(address) ?? 0;
    if (allArriving >= perProcess) return tooMany("OVERLOADED", perProcess);
    if (mine >= perAddress) return tooMany("TOO_MANY_STREAMS", perAddress);
    arriving.set(address, mine + 1);
    allArriving += 1;
    return undefined;
  }

  function arrived(call: OpenCall): void {
    const { arrivingFrom: address } = call;
    if (address === undefined) return;
    call.arrivingFrom = undefined;
    allArriving -= 1;
    const left = (arriving.get(address) ?? 1) - 1;
    if (left === 0) arriving.delete(address);
    else arriving.set(address, left);
  }

  function watch(call: OpenCall): void {
    const { base } = call;
    const { stream } = base;
    const place = open.enter(call);
    timer ??= setTimeout(look, lookMs).unref();
    // Before grpc-js takes it for the end of the messages.
    stream.prependListener("end", () => {
      arrived(call);
      if (isTruncated(base) && !isOver(base)) base.readQueue.push(unreadableEntry);
    });
    stream.on("close", () => {
      arrived(call);
      open.leave(place);
    });
  }

  function look(): void {
    const now = performance.now();
    for (const call of open) lookAt(call, now);
    timer = open.size === 0 ? undefined : setTimeout(look, lookMs).unref();
  }

  function lookAt(call: OpenCall, now: number): void {
    const { base, path, since, requestStream } = call;
    const { stream } = base;
    if (isOver(base)) return;
    // It is answered, and who asks goes on talking.
    if (isAnswered(base)) return stream.close(constants.NGHTTP2_NO_ERROR);
    const late = !requestStream && call.arrivingFrom !== undefined && now - since >= requestMs;
    if (late) return refuse(base, path, new ShopError("DEADLINE_EXCEEDED", NOT_WHOLE));
    if (isStalled(call, now, idleMs)) stream.close(constants.NGHTTP2_CANCEL);
  }

  return (({ path, requestStream, responseStream }, call) => {
    const base = call as unknown as BaseCall;
    const address = addressOf(base);
    const fault = faultOf(base.stream) ?? arrive(address);
    if (fault !== undefined) {
      refuse(base, path, fault);
      return call;
    }
    const opened: OpenCall = {
      base,
      path,
      since: performance.now(),
      arrivingFrom: address,
      requestStream,
      taken: false,
      stalledSince: undefined,
    };
    watch(opened);
    if (responseStream) noteTaking(opened);
    return call;
  }) as ServerInterceptor;
}

const NOT_WHOLE = "The request was not whole in time.";
const unreadableEntry = Object.freeze({
  type: "READABLE",
  compressedMessage: null,
  parsedMessage: unreadable,
});

function tooMany(reason: "OVERLOADED" | "TOO_MANY_STREAMS", count: number): ShopError {
  return new ShopError(reason, `${count} requests are under way that are not whole.`, {
    retryAfterSeconds: 1,
  });
}

function noteTaking(call: OpenCall): void {
  const { base } = call;
  const { sendMessage } = base;
  base.sendMessage = (message, callback) =>
    sendMessage.call(base, message, () => {
      call.taken = true;
      callback();
    });
}

/** Whether its status is sent, which comes a turn after the end of its stream: closed in between, it would stay without one. */
function isAnswered({ stream: { sentHeaders, sentTrailers } }: BaseCall): boolean {
  return (sentTrailers ?? sentHeaders)?.["grpc-status"] !== undefined;
}

/** Whether something waits to be sent, be it only the status, and the client has taken nothing for so long. */
function isStalled(call: OpenCall, now: number, limitMs: number): boolean {
  const { writableLength, writableFinished } = call.base.stream;
  const waits = (writableLength > 0 || writableFinished) && !call.taken;
  call.taken = false;
  call.stalledSince = waits ? (call.stalledSince ?? now) : undefined;
  return call.stalledSince !== undefined && now - call.stalledSince >= limitMs;
}
