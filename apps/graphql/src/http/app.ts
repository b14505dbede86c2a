/** The entrance of GraphQL over HTTP: who asks, what is asked, may it be run, run it, answer. */
import { invalidField } from "@trefoil/domain";
import {
  type Answer,
  accepts,
  digest,
  EdgeError,
  type Exchange,
  type Front,
  methodNotAllowed,
  optionsOf,
  refuseDoubledHeaders,
} from "@trefoil/http";
import { GraphContext } from "../context.ts";
import { RequestError } from "../errors.ts";
import { type Answered, type Engine, extensionsOf, type Prepared } from "../execution/engine.ts";
import { type Apollo, openApollo } from "./apollo.ts";
import { readAsked } from "./asked.ts";
import { explain } from "./explain.ts";
import { negotiate, PARTIAL_SUCCESS, statusOfResult } from "./media-type.ts";

export const ENDPOINT = "/graphql";
const ALLOW = "GET, HEAD, POST, OPTIONS";
const ASKS = /(?:^|&)(?:query|documentId|extensions)=/;

/** Answers what comes to the endpoint, but for browsers whose person has come to look; streams of events go before. */
export function createGraphqlHttp(front: Front, engine: Engine): (exchange: Exchange) => boolean {
  const { log } = front.process;
  const desk: Desk = { front, engine, apollo: openApollo({ schema: engine.schema, log }) };
  return (exchange) => {
    if (exchange.path !== ENDPOINT || isForOthers(exchange)) return false;
    exchange.explain = explain;
    exchange.route = ENDPOINT;
    enter(desk, exchange);
    return true;
  };
}

interface Desk {
  readonly front: Front;
  readonly engine: Engine;
  readonly apollo: Apollo;
}

function isForOthers({ request, query }: Exchange): boolean {
  const { accept } = request.headers;
  if (accept === undefined) return false;
  const looks = (request.method === "GET" || request.method === "HEAD") && !ASKS.test(query);
  return (
    looks &&
    accept.includes("text/html") &&
    accepts(request, ["application/json", "text/html"]) === "text/html"
  );
}

function enter(desk: Desk, exchange: Exchange): void {
  const { front } = desk;
  switch (exchange.request.method) {
    case "GET":
    case "HEAD":
    case "POST":
      return void serve(desk, exchange);
    case "OPTIONS":
      return front.responder.respond(exchange, optionsOf(exchange, ALLOW, front.cors));
    default:
      return front.fail(exchange, methodNotAllowed(ALLOW));
  }
}

async function serve({ front, engine, apollo }: Desk, exchange: Exchange): Promise<void> {
  let place: number | undefined;
  try {
    negotiate(exchange);
    refuseDoubledHeaders(exchange.request);
    if (exchange.request.headers.authorization !== undefined) await front.admit(exchange);
    const prepared = await prepare(front, engine, exchange);
    place = front.deadlines.start(exchange);
    front.responder.respond(exchange, await answer({ front, engine, apollo }, exchange, prepared));
  } catch (error) {
    front.fail(exchange, error);
  } finally {
    if (place !== undefined) front.deadlines.stop(place);
  }
}

/** A point is paid before anything is looked at: looking costs something, also where it ends in a refusal. */
async function prepare(front: Front, engine: Engine, exchange: Exchange): Promise<Prepared> {
  await front.spend(exchange);
  const asked = await readAsked(exchange);
  exchange.valid = true;
  const prepared = engine.prepare(asked);
  checkMethod(exchange, prepared);
  const { rootFields } = prepared;
  exchange.operation = rootFields.length > 1 ? "several" : (rootFields[0] ?? "__typename");
  exchange.idempotencyKey = keyOf(exchange, prepared);
  if (prepared.weight > 1) await front.spend(exchange, prepared.weight - 1);
  return prepared;
}

function checkMethod({ request }: Exchange, { kind }: Prepared): void {
  if (kind === "mutation" && request.method !== "POST") {
    throw new EdgeError("METHOD_NOT_ALLOWED", "A mutation is sent by POST.", { headers: ["Allow", "POST"] });
  }
  if (kind === "subscription") throw new RequestError("SUBSCRIPTION_NEEDS_STREAM");
}

/** The header names one write; among several nobody can tell whose it is. */
export function keyOf({ request }: Exchange, { kind, rootFields }: Prepared): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined || kind !== "mutation") return undefined;
  if (rootFields.length === 1) return String(key);
  throw invalidField(
    "idempotencyKey",
    "NOT_ALLOWED",
    "belongs into each input where there are several mutations",
  );
}

async function answer(
  { front, engine, apollo }: Desk,
  exchange: Exchange,
  prepared: Prepared,
): Promise<Answer> {
  const context = new GraphContext({
    shop: front.process.shop,
    call: exchange,
    onCost: (cost) => exchange.charge(cost),
  });
  let result: Answered | undefined;
  const body = await apollo({
    prepared,
    async run() {
      result = await engine.execute(prepared, context);
      exchange.replayed = context.replayed;
      return {
        ...result,
        extensions: {
          ...result.extensions,
          ...extensionsOf(prepared, { budget: exchange.budget, replayed: context.replayed }),
        },
      };
    },
  });
  if (result === undefined) throw new Error(`Apollo Server has not run the operation: ${body}`);
  const status = statusOfResult(exchange, result.errors !== undefined);
  if (status === PARTIAL_SUCCESS) exchange.response.statusMessage = "Partial Success";
  return { status, body, type: exchange.mediaType, tag: tagOf(exchange, result) };
}

/** Of the data alone: what an operation cost and what is left of the budget changes without it. */
function tagOf({ request, mediaType }: Exchange, { data, errors }: Answered): string | undefined {
  if (request.method === "POST" || errors !== undefined) return undefined;
  return digest(mediaType + JSON.stringify(data));
}
