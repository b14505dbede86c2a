/** Reads a body of lines of JSON as it arrives, a line at a time, however long it is in all. */
import { isUtf8 } from "node:buffer";
import { BadLine } from "@trefoil/domain";
import { badCompression, decoded, type Exchange, HungUp, readJson } from "@trefoil/http";
import { allowSlowBody } from "@trefoil/platform";

export const MAX_LINE = 64 * 1024;
const NEWLINE = 10;
/** After an answer that came before the end of the body, the rest is dropped for so long: a client reads it only then. */
const LINGER_MS = 5_000;

/** The value of each line, a BadLine for what can't be read, undefined for a line with nothing in it. */
export async function* readLines(exchange: Exchange): AsyncGenerator<unknown> {
  const { request } = exchange;
  allowSlowBody(request);
  const stream = decoded(request);
  let first = true;
  try {
    for await (const line of split(stream.iterator({ destroyOnReturn: false }))) {
      yield valueOf(first ? withoutMark(line) : line);
      first = false;
    }
  } catch (error) {
    if (stream !== request && !(error instanceof HungUp)) throw badCompression();
    const hungUp = new HungUp();
    exchange.abort(hungUp);
    throw hungUp;
  } finally {
    if (!request.complete) dropLater(exchange);
  }
}

/** Bytes of each line without its newline; undefined for a line that is too long, whose bytes are not kept. */
async function* split(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield joined(begun, chunk.subarray(start, end), length);
      begun = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length > MAX_LINE) begun = [];
    else if (rest.length > 0) begun.push(rest);
  }
  if (length > 0) yield joined(begun, Buffer.alloc(0), length);
}

function joined(begun: readonly Buffer[], last: Buffer, length: number): Buffer | undefined {
  if (length + last.length > MAX_LINE) return undefined;
  return begun.length === 0 ? last : Buffer.concat([...begun, last]);
}

function valueOf(line: Buffer | undefined): unknown {
  if (line === undefined) return new BadLine(`is longer than ${MAX_LINE / 1024} KiB`);
  if (!isUtf8(line)) return new BadLine("is not UTF-8");
  const text = line.toString("utf8");
  if (text.trim() === "") return undefined;
  const read = readJson(text);
  if ("value" in read) return read.value;
  if ("malformed" in read) return new BadLine(`is not JSON: ${read.malformed}`);
  const [first] = read.violations;
  return new BadLine(`has a member that ${first?.description}: ${first?.field}`);
}

/** A byte order mark, which some editors write. */
function withoutMark(line: Buffer | undefined): Buffer | undefined {
  const marked = line !== undefined && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  return marked ? line.subarray(3) : line;
}

function dropLater({ request, response }: Exchange): void {
  response.once("finish", () => {
    const timer = setTimeout(() => request.destroy(), LINGER_MS);
    timer.unref();
    request.once("end", () => clearTimeout(timer));
  });
}
