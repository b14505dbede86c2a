/** Answers with lines of JSON, made as fast as the client reads them and no faster. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { ShopError } from "@trefoil/domain";
import { compressor, type Exchange, encodingFor, type Responder, statusOf } from "@trefoil/http";

const NDJSON = "application/x-ndjson";
/** Lines are sent together: a write a line would cost more than the line. */
const CHUNK = 64 * 1024;

/** HEAD is answered without reading. */
const nothing = { done: true, value: undefined } as const;

interface Lines<Item> {
  readonly items: AsyncIterable<Item>;
  readonly to: (item: Item) => object;
}

/** Rejects only while nothing has been sent. A stream that breaks off later has no last newline and no proper end. */
export async function streamLines<Item>(
  { items, to }: Lines<Item>,
  exchange: Exchange,
  responder: Responder,
): Promise<void> {
  const { request, response } = exchange;
  const { socket } = request;
  const sentBefore = socket.bytesWritten;
  const iterator = items[Symbol.asyncIterator]();
  // The first item is awaited before the head is sent, so that what fails at once is answered as a problem.
  const first = request.method === "HEAD" ? nothing : await iterator.next();
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const headers = responder.headersOf(exchange);
  headers.push("Content-Type", NDJSON, "Cache-Control", "no-store");
  if (encoding !== undefined) headers.push("Content-Encoding", encoding);
  response.writeHead(200, headers);
  const out = encoding === undefined ? response : compressor(encoding);
  if (out !== response) out.pipe(response);
  try {
    await write(iterator, first, to, out, exchange.signal);
    out.end();
    await finished(response);
  } catch (error) {
    if (!exchange.signal.aborted)
      exchange.brokenWith = error instanceof ShopError ? statusOf(error.reason) : 500;
    out.destroy();
    response.destroy();
  } finally {
    await iterator.return?.();
    responder.abandon(exchange, socket.bytesWritten - sentBefore);
  }
}

async function write<Item>(
  iterator: AsyncIterator<Item>,
  first: IteratorResult<Item>,
  to: (item: Item) => object,
  out: Writable,
  signal: AbortSignal,
): Promise<void> {
  let chunk = "";
  for (let next = first; next.done !== true; next = await iterator.next()) {
    chunk += `${JSON.stringify(to(next.value))}\n`;
    if (chunk.length < CHUNK) continue;
    if (!out.write(chunk)) await once(out, "drain", { signal });
    chunk = "";
    signal.throwIfAborted();
  }
  if (chunk !== "") out.write(chunk);
}
