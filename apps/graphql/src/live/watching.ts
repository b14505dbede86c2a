/** The row of a subscription field: the events of a watch, as news of what is watched. */
import { type AnyOperation, type Call, type EventView, type InputOf, ShopError } from "@trefoil/domain";
import type { GraphContext } from "../context.ts";
import type { News } from "../views.ts";

export type AnyWatch = Extract<AnyOperation, { kind: "watch" }>;

/** What every subscription takes. */
interface Start {
  readonly begin: boolean;
}

interface Row<O extends AnyWatch, Args extends Start> {
  readonly operation: O;
  readonly decode: (args: Args) => InputOf<O>;
  /** Id of what is watched, where that is one thing. */
  readonly of?: (args: Args) => string;
}

/** Resolvers of a subscription field, with what the engine wants to know of its operation. */
export interface Watching<O extends AnyWatch, Args extends Start> extends Row<O, Args> {
  readonly subscribe: (root: unknown, args: Args, context: GraphContext) => Promise<AsyncIterable<News>>;
  readonly resolve: (news: News) => News;
}

export function watching<O extends AnyWatch, Args extends Start>(row: Row<O, Args>): Watching<O, Args> {
  return {
    ...row,
    subscribe: (_root, args, context) => open(row, args, context),
    resolve: (news) => news,
  };
}

/** Rejects when the shop refuses: from its beginning on a stream brings news, or ends. */
async function open<O extends AnyWatch, Args extends Start>(
  { operation, decode, of }: Row<O, Args>,
  args: Args,
  { shop, call }: GraphContext,
): Promise<AsyncIterable<News>> {
  const begun = Promise.withResolvers<string>();
  const stream = shop.stream(operation as AnyWatch, decode(args), callOf(call, begun.resolve));
  const events = stream[Symbol.asyncIterator]();
  const first = events.next();
  const ended = first.then(() =>
    Promise.reject(new ShopError("OVERLOADED", "This server is about to stop.")),
  );
  const position = await Promise.race([begun.promise, ended]);
  ended.catch(() => undefined);
  return newsOf({ events, first, of: of?.(args) ?? null, begin: args.begin ? position : undefined });
}

function callOf({ caller, traceparent, requestId, signal }: Call, reached: (position: string) => void): Call {
  return { caller, traceparent, requestId, signal, reached };
}

interface Opened {
  readonly events: AsyncIterator<EventView>;
  readonly first: Promise<IteratorResult<EventView>>;
  readonly of: string | null;
  /** Where the stream begins, for whoever asked to be told. */
  readonly begin: string | undefined;
}

async function* newsOf({ events, first, of, begin }: Opened): AsyncGenerator<News, void, void> {
  try {
    if (begin !== undefined) yield { position: begin, event: null, of };
    for (let next = await first; next.done !== true; next = await events.next()) {
      yield { position: next.value.position, event: next.value, of };
    }
  } finally {
    await events.return?.();
  }
}
