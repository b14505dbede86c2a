/** What happens round every call: who asks, what it costs, by when, what is said of it, and its line in the log. */
import { ShopError } from "@trefoil/domain";
import { createDeadlines, type Front } from "@trefoil/http";
import type { Logger } from "@trefoil/platform";
import {
  type CallContext,
  ServerError,
  type ServerMiddleware,
  type ServerMiddlewareCall,
  Status,
} from "nice-grpc";
import type { Witness } from "./access-log.ts";
import { GrpcCall } from "./context.ts";
import { readable } from "./decoding.ts";
import { asStatus } from "./errors.ts";

/** What methods are given beside the request. */
export interface Served {
  readonly call: GrpcCall;
}

interface Given {
  readonly front: Pick<Front, "admit" | "spend">;
  readonly witness: Witness;
  readonly log: Logger;
  /** Time of a call that is asked once and answered once. A stream has no end of its own. */
  readonly deadlineMs: number;
  /** How long it is waited for the next request of a stream that is answered once. */
  readonly idleMs: number;
}

type Asked<Request, Response> = ServerMiddlewareCall<Request, Response, Served>;

export function createInterceptor({
  front,
  witness,
  log,
  deadlineMs,
  idleMs,
}: Given): ServerMiddleware<Served> {
  const deadlines = createDeadlines(deadlineMs, (call: GrpcCall) =>
    call.leave?.(new ShopError("DEADLINE_EXCEEDED")),
  );

  async function admit(call: GrpcCall): Promise<void> {
    await front.admit(call, call.authorization);
    await front.spend(call);
  }

  /** One request and one answer: no stream of answers stands between them. */
  async function once(asked: OneForOne, context: CallContext): Promise<unknown> {
    const call = new GrpcCall(asked.method.path, context);
    const place = deadlines.start(call);
    let code: Status = Status.CANCELLED;
    try {
      await admit(call);
      const answers = asked.next(readable(asked.request), Object.assign(context, { call }));
      const answer = await unlessLeft(call, answers.next());
      code = Status.OK;
      return answer.value;
    } catch (error) {
      const status = refusal(error, { call, context, log });
      code = status.code;
      throw status;
    } finally {
      deadlines.stop(place);
      trail(call, context);
      witness(call, code);
    }
  }

  async function* streamed<Request, Response>(
    asked: Asked<Request, Response>,
    context: CallContext,
  ): AsyncGenerator<Response, Response | undefined, undefined> {
    const call = new GrpcCall(asked.method.path, context);
    let code: Status = Status.CANCELLED;
    try {
      await admit(call);
      const pace: Pace = { waitingSince: undefined };
      const answers = asked.next(requestOf(asked, call, pace), Object.assign(context, { call }));
      if (asked.responseStream) yield* begun(answers as AsyncGenerator<Response, void>, call, context);
      const answer = asked.responseStream
        ? undefined
        : await within(idleLimit(pace, idleMs), answers, { call, context });
      code = Status.OK;
      return answer;
    } catch (error) {
      const status = refusal(error, { call, context, log });
      code = status.code;
      throw status;
    } finally {
      trail(call, context);
      witness(call, code);
    }
  }

  return ((asked: Asked<unknown, unknown>, context: CallContext) =>
    asked.requestStream || asked.responseStream
      ? streamed(asked, context)
      : oneOnly(() => once(asked as OneForOne, context))) as ServerMiddleware<Served>;
}

type OneForOne = Extract<Asked<unknown, unknown>, { requestStream: false; responseStream: false }>;

/** As nice-grpc takes it: a generator that yields nothing. A real one costs a call more than the work in it. */
function oneOnly<Answer>(answer: () => Promise<Answer>): AsyncGenerator<never, Answer, undefined> {
  return {
    next: async () => ({ done: true, value: await answer() }),
    return: async (value) => ({ done: true, value: await value }),
    async throw(error) {
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** The answer, or why it is not waited for any more. */
function unlessLeft<Answer>(call: GrpcCall, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    call.leave = reject;
    answer.then(resolve, reject);
  });
}

/** Since when the next request of a stream is waited for. */
interface Pace {
  waitingSince: number | undefined;
}

function requestOf<Request, Response>(
  asked: Asked<Request, Response>,
  call: GrpcCall,
  pace: Pace,
): Request | AsyncIterable<Request> {
  return asked.requestStream ? wholly(asked.request, call, pace) : readable(asked.request);
}

/** nice-grpc ends the requests in silence when the call is over: what was cut off would look whole. */
async function* wholly<Request>(
  requests: AsyncIterable<Request>,
  call: GrpcCall,
  pace: Pace,
): AsyncGenerator<Request> {
  pace.waitingSince = performance.now();
  for await (const request of requests) {
    pace.waitingSince = undefined;
    yield readable(request);
    pace.waitingSince = performance.now();
  }
  pace.waitingSince = undefined;
  if (call.gone || call.aborted) throw new Error("the call is over");
}

/** Says who we are when the first answer goes: metadata before an error would keep clients from trying again. */
async function* begun<Response>(
  answers: AsyncGenerator<Response, void>,
  { requestId, traceparent }: GrpcCall,
  { header }: CallContext,
): AsyncGenerator<Response, void> {
  let first = true;
  for await (const answer of answers) {
    if (first) header.set("x-request-id", requestId).set("traceparent", traceparent);
    first = false;
    yield answer;
  }
}

/** Calls `expire` when it is time, with what is to be said. Returns its undoing. */
type Limit = (expire: (error: ShopError) => void) => () => void;

/** One timer for a stream of any length: a timer for each of a million requests would cost more than reading it. */
function idleLimit(pace: Pace, ms: number): Limit {
  return (expire) => {
    const look = () => {
      const { waitingSince } = pace;
      if (waitingSince === undefined || performance.now() - waitingSince < ms) return;
      expire(new ShopError("DEADLINE_EXCEEDED", `Nothing has come for ${ms / 1_000} seconds.`));
    };
    const timer = setInterval(look, ms / LOOKS).unref();
    return () => clearInterval(timer);
  };
}

const LOOKS = 10;

/** The one answer, or what the limit says when it is over, or an end at once when nobody waits for it any more. */
async function within<Response>(
  limit: Limit,
  answers: AsyncGenerator<unknown, Response | void>,
  { call, context }: Pick<Failed, "call" | "context">,
): Promise<Response> {
  const over = Promise.withResolvers<never>();
  const leave = () => over.reject(new Error("the client has hung up"));
  const undo = limit((error) => {
    call.abort(new Error("the deadline has passed"));
    over.reject(error);
  });
  context.signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([answers.next().then(({ value }) => value as Response), over.promise]);
  } finally {
    undo();
    context.signal.removeEventListener("abort", leave);
  }
}

interface Failed {
  readonly call: GrpcCall;
  readonly context: CallContext;
  readonly log: Logger;
}

function refusal(error: unknown, { call, context, log }: Failed): ServerError {
  // Nobody hears it; the log should know why.
  if (call.gone)
    return new ServerError(call.late ? Status.DEADLINE_EXCEEDED : Status.CANCELLED, "The call is over.");
  if (!(error instanceof ShopError || error instanceof ServerError)) {
    const { operation, path, traceparent } = call;
    log.error({ err: error, operation: operation ?? path, traceparent }, "a call failed by a bug");
  }
  return asStatus(error, call, context);
}

function trail(call: GrpcCall, { trailer }: CallContext): void {
  const { budget } = call;
  trailer.set("x-request-id", call.requestId);
  trailer.set("traceparent", call.traceparent);
  trailer.set("server-timing", serverTiming(call));
  if (budget !== undefined) {
    trailer.set("ratelimit-policy", `"minute";q=${budget.limit};w=60`);
    trailer.set("ratelimit", `"minute";r=${budget.remaining};t=${budget.resetSeconds}`);
  }
  if (call.replayed) trailer.set("idempotent-replayed", "true");
}

function serverTiming(call: GrpcCall): string {
  const total = `total;dur=${call.age().toFixed(1)}`;
  if (call.queries === 0) return total;
  const queries = call.queries === 1 ? "1 query" : `${call.queries} queries`;
  return `${total}, db;dur=${call.dbMs.toFixed(1)};desc="${queries}"`;
}
