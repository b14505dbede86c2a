/** Content encodings of answers: which one the client prefers that we have. */

import type { Transform } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Smaller bodies fit into one packet anyway. */
export const MIN_COMPRESSED = 1024;

/** Beyond these, effort costs more time than it saves bytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 6 };

/** The encoding to use for an `Accept-Encoding` (RFC 9110, section 12.5.3); undefined for none. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)));
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, gz] = [weightOf("br"), weightOf("gzip")];
  if (br > 0 && br >= gz) return "br";
  return gz > 0 ? "gzip" : undefined;
}

const brotli = promisify(brotliCompress) as (data: string | Buffer, options: object) => Promise<Buffer>;
const zip = promisify(gzip) as (data: string | Buffer, options: object) => Promise<Buffer>;

export function compress(encoding: Encoding, data: string | Buffer): Promise<Buffer> {
  return encoding === "br" ? brotli(data, BROTLI) : zip(data, GZIP);
}

export function compressor(encoding: Encoding): Transform {
  return encoding === "br" ? createBrotliCompress(BROTLI) : createGzip(GZIP);
}
