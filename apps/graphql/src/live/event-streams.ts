/** Operations whose results come as server-sent events: for those whose proxies let no WebSocket through. */
import { type Cost, ShopError } from "@trefoil/domain";
import { accepts, type Exchange, methodNotAllowed, refuseDoubledHeaders } from "@trefoil/http";
import { atTime } from "@trefoil/platform";
import { RequestError } from "../errors.ts";
import type { Answered, Prepared } from "../execution/engine.ts";
import { keyOf } from "../http/app.ts";
import { readAsked } from "../http/asked.ts";
import { explain } from "../http/explain.ts";
import { GRAPHQL_RESPONSE } from "../http/media-type.ts";
import { EventStream } from "./event-stream.ts";
import { admitOperation, type Desk, isLive, type Results, runOperation, toldOf } from "./operation.ts";

const ENDPOINT = "/graphql";
const EVENTS = "text/event-stream";

/** Answers requests to the endpoint that want events more than anything else; false for any other. */
export function createEventStreams(desk: Desk): (exchange: Exchange) => boolean {
  async function serve(exchange: Exchange): Promise<void> {
    exchange.route = ENDPOINT;
    exchange.explain = explain;
    // Where there is no stream to say it in.
    exchange.mediaType = GRAPHQL_RESPONSE;
    try {
      await answer(desk, exchange);
    } catch (error) {
      desk.front.fail(exchange, error);
    }
  }

  return (exchange) => {
    if (exchange.path !== ENDPOINT || !wantsEvents(exchange)) return false;
    void serve(exchange);
    return true;
  };
}

function wantsEvents({ request }: Exchange): boolean {
  if (request.method !== "GET" && request.method !== "POST") return false;
  if (request.headers.accept?.includes(EVENTS) !== true) return false;
  return accepts(request, ["application/graphql-response+json", "application/json", EVENTS]) === EVENTS;
}

/** Rejects only while nothing has been sent. */
async function answer(desk: Desk, exchange: Exchange): Promise<void> {
  const { front } = desk;
  refuseDoubledHeaders(exchange.request);
  await front.admit(exchange);
  await front.spend(exchange);
  const asked = await readAsked(exchange);
  exchange.abortOnClose();
  try {
    const { prepared, leave } = await admitOperation(desk, exchange, asked);
    try {
      await run(desk, exchange, prepared);
    } finally {
      leave();
    }
  } catch (error) {
    if (!isOfRequest(error)) throw error;
    await tellOnce(desk, exchange, { errors: toldOf(desk, error, exchange.span.traceId) });
  }
}

async function run(desk: Desk, exchange: Exchange, prepared: Prepared): Promise<void> {
  const { kind, rootFields } = prepared;
  if (kind === "mutation" && exchange.request.method === "GET") throw methodNotAllowed("POST");
  exchange.operation = rootFields.length === 1 ? rootFields[0] : "several";
  exchange.idempotencyKey = keyOf(exchange, prepared);
  const place = kind === "subscription" ? undefined : desk.front.deadlines.start(exchange);
  try {
    const onCost = (cost: Cost) => exchange.charge(cost);
    const answers = await runOperation(desk, prepared, { asker: exchange, call: exchange, onCost });
    await (isLive(answers) ? relay(desk, exchange, answers) : tellOnce(desk, exchange, answers));
  } finally {
    if (place !== undefined) desk.front.deadlines.stop(place);
  }
}

/** What is wrong with the operation is its result; clients take another status for a failure of the network. */
function isOfRequest(error: unknown): boolean {
  if (error instanceof RequestError) return true;
  return error instanceof ShopError && error.kind === "INVALID_ARGUMENT";
}

async function tellOnce({ front }: Desk, exchange: Exchange, answered: Answered): Promise<void> {
  // The deadline may have been told already.
  if (exchange.answered) return;
  const stream = new EventStream(exchange, front.responder.headersOf(exchange));
  await stream.next(JSON.stringify(answered));
  stream.complete();
  front.responder.abandon(exchange, stream.sent);
}

/** One result after the other, each when there is room for it, until the client goes, its token ends or the server stops. */
async function relay(desk: Desk, exchange: Exchange, answers: Results): Promise<void> {
  const { front } = desk;
  const stream = new EventStream(exchange, front.responder.headersOf(exchange));
  const forget = front.streams.add(stream);
  if (front.stopping?.aborted) stream.stop();
  const end = front.streams.endOf(exchange);
  const cancel =
    end === undefined ? undefined : atTime(end, () => exchange.abort(new Error("the token has expired")));
  try {
    for await (const answered of answers) {
      await stream.next(textOf(answered));
      if (exchange.signal.aborted) break;
    }
    stream.end();
  } catch (error) {
    await stream.next(JSON.stringify({ errors: toldOf(desk, error, exchange.span.traceId) }));
    stream.complete();
  } finally {
    cancel?.();
    forget();
    exchange.abort(new Error("the stream has ended"));
  }
  front.responder.abandon(exchange, stream.sent);
}

/** Who shares an answer shares its text. */
const texts = new WeakMap<Answered, string>();

function textOf(answered: Answered): string {
  let text = texts.get(answered);
  if (text === undefined) {
    text = JSON.stringify(answered);
    texts.set(answered, text);
  }
  return text;
}
