/**
 * A chat: what the caller posts is written by postMessage, and what he hears comes from the log, so that it does not matter
 * which process the others are at.
 */
import { invalidField, postMessage, watchMessages } from "@trefoil/domain";
import type { ChatPost, ChatRequest, ChatResponse, ChatStart } from "@trefoil/proto";
import type { GrpcCall } from "../context.ts";
import { type Held, heldOpen } from "../live/held-open.ts";
import { itemFault } from "../live/item-fault.ts";
import { merged } from "../live/merged.ts";
import { newsOf } from "../live/news.ts";
import type { Desk } from "../row.ts";
import { fromChatPost, fromChatStart, toPosted, toReceived, toRefused, toStarted } from "./chat-wire.ts";

/** Ends when the caller has nothing more to say and all his posts are answered. */
export function chatting(
  requests: AsyncIterable<ChatRequest>,
  call: GrpcCall,
  desk: Desk,
): AsyncGenerator<ChatResponse, void, void> {
  return heldOpen(desk.streams, call, (held) => chat(requests[Symbol.asyncIterator](), { call, desk, held }));
}

interface Room {
  readonly call: GrpcCall;
  readonly desk: Desk;
  readonly held: Held;
}

async function* chat(
  requests: AsyncIterator<ChatRequest>,
  room: Room,
): AsyncGenerator<ChatResponse, void, void> {
  const { call, desk, held } = room;
  const first = await held.unlessEnded(requests.next());
  if (first === undefined) return;
  const start = startOf(first);
  const asked = { operation: watchMessages, input: fromChatStart(start), call };
  const received = responsesTo(newsOf(desk.shop, asked, held));
  const posts = new Posts(requests, start, room);
  try {
    // Nothing is posted before the shop has let the caller in.
    const started = await received.next();
    if (started.done === true) return;
    yield started.value;
    yield* merged(received, posts.answers());
    // The end is not the caller's but ours: of what he was posting meanwhile he is told whether it is written.
    const last = await posts.underWay;
    if (last !== undefined) yield last;
  } finally {
    held.end();
    await received.return();
    await posts.settled();
  }
}

function startOf({ done, value }: IteratorResult<ChatRequest>): ChatStart {
  if (done !== true && value.message?.$case === "start") return value.message.value;
  throw invalidField("start", "REQUIRED", "must be the first request");
}

async function* responsesTo(news: ReturnType<typeof newsOf>): AsyncGenerator<ChatResponse, void, void> {
  for await (const { position, event } of news)
    yield event === undefined ? toStarted(position) : toReceived(event);
}

/** One post after the other: the next is read when the answer to this one has been taken. */
class Posts {
  /** The answer to a post that has been read, until it has been taken. */
  underWay: Promise<ChatResponse> | undefined;
  readonly #requests: AsyncIterator<ChatRequest>;
  readonly #start: ChatStart;
  readonly #room: Room;

  constructor(requests: AsyncIterator<ChatRequest>, start: ChatStart, room: Room) {
    this.#requests = requests;
    this.#start = start;
    this.#room = room;
  }

  async *answers(): AsyncGenerator<ChatResponse, void, void> {
    const requests = this.#requests;
    for (let next = await requests.next(); next.done !== true; next = await requests.next()) {
      // After the end nothing more is begun.
      if (this.#room.held.signal.aborted) return;
      this.underWay = answer(this.#start, next.value, this.#room);
      yield await this.underWay;
      this.underWay = undefined;
    }
  }

  /** Fulfils when nothing is written any more: what nobody hears of must not happen after the end. */
  async settled(): Promise<void> {
    await this.underWay?.catch(() => undefined);
  }
}

async function answer(start: ChatStart, { message }: ChatRequest, room: Room): Promise<ChatResponse> {
  if (message?.$case === "start") throw invalidField("start", "NOT_ALLOWED", "can only be the first request");
  const { call, desk } = room;
  const post = message?.value;
  const idempotencyKey = post?.idempotencyKey;
  try {
    await desk.spend(call);
    const input = fromChatPost(start, required(post));
    // The caller may break it off, by hanging up. An end of the chat that is ours does not.
    const { value, cost } = await desk.shop.run(postMessage, input, call.within({ idempotencyKey }));
    call.charge(cost);
    return toPosted(idempotencyKey, value);
  } catch (error) {
    return toRefused(idempotencyKey, itemFault(error, "PERMISSION_DENIED", "RESOURCE_EXHAUSTED"));
  }
}

function required(post: ChatPost | undefined): ChatPost {
  if (post === undefined) throw invalidField("post", "REQUIRED", "is required");
  return post;
}
