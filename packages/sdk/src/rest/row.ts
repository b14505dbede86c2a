/** What the rows of the tables are made of. */
import type { CallHeaders } from "../http/headers.ts";
import { fromProblem, unexpected } from "../http/problem.ts";
import type { CallName, InputOf, OutputOf } from "../operations.ts";
import type { Answer } from "../transport.ts";
import type { Calls } from "./calls.ts";
import { segment } from "./query.ts";

export interface Init {
  readonly headers: CallHeaders;
  readonly signal: AbortSignal;
}

type Row<Name extends CallName> = (
  api: Calls,
  input: Given<InputOf<Name>>,
  init: Init,
) => Promise<Answer<OutputOf<Name>>>;

export type Rows<Names extends CallName> = { readonly [Name in Names]: Row<Name> };

/** Members that are undefined are not sent, so to the contract they are absent. */
export type Given<T> = T extends readonly (infer Item)[]
  ? Given<Item>[]
  : T extends object
    ? { [K in keyof T]: Given<Exclude<T[K], undefined>> }
    : T;

export const MERGE_PATCH = { "Content-Type": "application/merge-patch+json" } as const;

/** For a path that requires a key: its header among the parameters, as the contract types it. */
export function keyed({ headers, signal }: Init) {
  const { "Idempotency-Key": key, ...rest } = headers;
  return { header: { "Idempotency-Key": key as string }, rest: { headers: rest, signal } };
}

export function path<Params extends Record<string, string>>(params: Params): Params {
  for (const [name, id] of Object.entries(params)) segment(name, id);
  return params;
}

interface Fetched<Wire> {
  readonly data?: Wire;
  readonly error?: unknown;
  readonly response: Response;
}

export async function read<Wire, View>(
  fetched: Promise<Fetched<Wire>>,
  to: (wire: Wire) => View,
): Promise<Answer<View>> {
  const { data, error, response } = await fetched;
  if (!response.ok) throw fromProblem(response, error);
  try {
    return { value: to(data as Wire), replayed: response.headers.get("Idempotent-Replayed") === "true" };
  } catch (cause) {
    throw unexpected(response, cause);
  }
}
