/** Documents on their way: one request for each, and what it answers, once or as it happens. */
import { connectionLost, fromProblem, isProblem, notJson, unexpected } from "../http/problem.ts";
import { serverSentEvents } from "../http/server-sent.ts";
import { ShopDocument, type TypedDocument } from "./document.ts";
import { type GraphQLFailure, isTextWanted } from "./failure.ts";

export interface Wire {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** By their hash, and as text where it is not known; `trusted`: by their hash alone. */
  readonly persisted: boolean | "trusted";
}

export interface Sent {
  readonly document: TypedDocument<unknown, never>;
  readonly variables: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** What the shop says beside the data. */
export interface GraphQLExtensions {
  /** The weight of the operation, and what is left of the caller's budget, where there is one. */
  readonly cost?: {
    readonly requested: number;
    readonly budget: {
      readonly limit: number;
      readonly remaining: number;
      readonly resetSeconds: number;
    } | null;
  };
  /** Whether a write is the stored result of an earlier one with its key. */
  readonly idempotentReplayed?: boolean;
  /** How many errors there are beside the hundred that are shown. */
  readonly errorsLeftOut?: number;
}

/** What GraphQL answers (GraphQL specification, section 7). */
export interface Result {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFailure[];
  readonly extensions?: GraphQLExtensions;
}

export interface Answered {
  readonly result: Result;
  readonly response: Response;
}

const ONCE = "application/graphql-response+json, application/json";
const LIVE = "text/event-stream";

/** Fails with a ShopError where what answers is not GraphQL. */
export async function ask(
  wire: Wire,
  sent: Sent,
  [body, ...others]: readonly string[] = bodiesOf(wire, sent),
): Promise<Answered> {
  const response = await post(wire, { ...sent, body, accept: ONCE });
  const result = await resultIn(response);
  return others.length > 0 && isTextWanted(result) ? ask(wire, sent, others) : { result, response };
}

/** One result after the other, in the distinct connections mode of the GraphQL over SSE protocol. */
export async function* follow(
  wire: Wire,
  sent: Sent,
  [body, ...others]: readonly string[] = bodiesOf(wire, sent),
): AsyncGenerator<Answered, void, undefined> {
  const response = await post(wire, { ...sent, body, accept: LIVE });
  let wanted = false;
  for await (const result of resultsIn(response)) {
    wanted = others.length > 0 && isTextWanted(result);
    if (wanted) break;
    yield { result, response };
  }
  if (wanted) yield* follow(wire, sent, others);
}

async function* resultsIn(response: Response): AsyncGenerator<Result, void, undefined> {
  const isStream = response.headers.get("Content-Type")?.startsWith(LIVE) === true;
  if (!response.ok || !isStream || response.body === null) return yield await resultIn(response);
  for await (const { event, data } of serverSentEvents(response.body)) {
    if (event === "complete") return;
    if (event === "next") yield JSON.parse(data);
  }
}

/** What is sent, one after the other while the shop asks for more. */
function bodiesOf({ persisted }: Wire, { document, variables }: Sent): string[] {
  const query = String(document);
  if (persisted === false || !(document instanceof ShopDocument))
    return [JSON.stringify({ query, variables })];
  const extensions = { persistedQuery: { version: 1, sha256Hash: document.hash } };
  const hashed = JSON.stringify({ variables, extensions });
  return persisted === "trusted" ? [hashed] : [hashed, JSON.stringify({ query, variables, extensions })];
}

async function post(
  { url, fetch, headers: always }: Wire,
  { headers, signal, body, accept }: Sent & { readonly body: string | undefined; readonly accept: string },
): Promise<Response> {
  const all = { ...always, ...headers, "Content-Type": "application/json", Accept: accept };
  try {
    return await fetch(url, { method: "POST", headers: all, body: body ?? null, signal: signal ?? null });
  } catch (error) {
    throw signal?.aborted ? error : connectionLost(url, error);
  }
}

async function resultIn(response: Response): Promise<Result> {
  const body: unknown = await response.json().catch((error: unknown) => {
    if (!(error instanceof SyntaxError)) throw error;
    throw response.ok ? notJson(response.url, error) : unexpected(response, error);
  });
  if (isResult(body)) return body;
  throw isProblem(body) ? fromProblem(response, body) : unexpected(response);
}

function isResult(body: unknown): body is Result {
  if (typeof body !== "object" || body === null) return false;
  const { data, errors } = body as Result;
  return Array.isArray(errors) ? errors.length > 0 : typeof data === "object" && data !== null;
}
