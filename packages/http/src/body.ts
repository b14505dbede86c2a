/** Reads request bodies: decompressed as they arrive, never more than the limit in memory. */
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { invalidField, invalidInput, type ShopError } from "@trefoil/domain";
import { EdgeError } from "./edge-error.ts";
import { readJson } from "./strict-json.ts";

export const MAX_BODY = 1024 * 1024;

/** The client went away in the middle of its body: there is nobody to answer. */
export class HungUp extends Error {
  override readonly name = "HungUp";
}

const decoders: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Refuses a body of another media type or charset than the operation reads. */
export function checkMediaType({ headers }: IncomingMessage, taken: readonly string[]): void {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith("charset="));
  const readable = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (taken.includes(type.trim()) && readable) return;
  const detail = readable ? `Send ${taken.join(" or ")}.` : "Send the body in UTF-8.";
  throw new EdgeError("UNSUPPORTED_MEDIA_TYPE", detail, { headers: ["Accept", taken.join(", ")] });
}

/** The body as it was before compression. */
export function decoded(request: IncomingMessage): Readable {
  const encoding = (request.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return request;
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decoder === undefined) {
    const headers = ["Accept-Encoding", "gzip, deflate, br"];
    throw new EdgeError(
      "UNSUPPORTED_MEDIA_TYPE",
      "Send the body as it is, or compressed by gzip, deflate or br.",
      {
        headers,
      },
    );
  }
  const stream = decoder();
  request.once("close", () => {
    if (!request.readableEnded) stream.destroy(new HungUp());
  });
  return request.pipe(stream);
}

export function badCompression(): ShopError {
  return invalidField("", "INVALID_FORMAT", "can't be decompressed");
}

/** The whole body. */
export function readBytes(request: IncomingMessage, limit = MAX_BODY): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new EdgeError("BODY_TOO_LARGE");
  const stream = decoded(request);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return stop(new EdgeError("BODY_TOO_LARGE"));
      chunks.push(chunk);
    });
    stream.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    stream.once("error", (error: NodeJS.ErrnoException) =>
      stop(stream === request || error instanceof HungUp ? new HungUp() : badCompression()),
    );
    request.once("close", () => {
      if (!request.complete) stop(new HungUp());
    });

    /** What is left of the body is read and dropped once the answer is out. */
    function stop(error: Error): void {
      stream.removeAllListeners("data");
      if (stream !== request) {
        request.unpipe();
        stream.destroy();
      }
      reject(error);
    }
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The body as JSON. MALFORMED_JSON, BODY_TOO_LARGE, INVALID_INPUT. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const read = readJson(textOf(await readBytes(request)));
  if ("value" in read) return read.value;
  if ("violations" in read) throw invalidInput(read.violations);
  throw new EdgeError("MALFORMED_JSON", `The body is not JSON: ${read.malformed}.`);
}

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new EdgeError("MALFORMED_JSON", "The body is not JSON: it is not UTF-8.");
  }
}
