/** What the imports import, written down before it is sent: whoever sends it shares the machine with those who take it. */
import { createReadStream, createWriteStream, type ReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export type Mode = "atomic" | "best-effort";

export interface Wares {
  /** TypeID. */
  readonly categoryId: string;
  /** Of the SKUs. */
  readonly prefix: string;
  readonly products: number;
  readonly mode: Mode;
}

/** Where they are, and what they are. */
export interface Spool extends Wares {
  readonly file: string;
}

export interface Target {
  readonly url: string;
  readonly authorization: string;
  onProgress(products: number): void;
}

export type Ware = ReturnType<typeof wareOf>;

const A_CHUNK = 200;
const PROGRESS_MS = 1000;
/** Nobody sends each by itself. */
const PIECE = 64 * 1024;

/** Writes them as one protocol has them, the options first. */
export async function spool(
  { file, categoryId, prefix, products }: Spool,
  write: (ware: Ware) => Uint8Array,
  first: Uint8Array = new Uint8Array(),
): Promise<void> {
  function* chunks() {
    yield Buffer.from(first);
    for (let from = 0; from < products; from += A_CHUNK) {
      const count = Math.min(A_CHUNK, products - from);
      yield Buffer.concat(
        Array.from({ length: count }, (_, at) => write(wareOf(prefix, from + at, categoryId))),
      );
    }
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

/** As they were written. */
export function unspool({ file, products }: Spool, onProgress: Target["onProgress"]): ReadStream {
  const { size } = statSync(file);
  const source = createReadStream(file, { highWaterMark: PIECE });
  const timer = setInterval(() => onProgress(Math.round((products * source.bytesRead) / size)), PROGRESS_MS);
  return source.once("close", () => clearInterval(timer));
}

function wareOf(prefix: string, number: number, categoryId: string) {
  return {
    sku: `${prefix}-${number}`,
    name: `Enamel mug no. ${number}, 350 ml`,
    description: "A mug of enamelled steel, light and hard to break, for the kitchen as for the campfire.",
    price: { amount: 500 + (number % 5000), currency: "EUR" },
    categoryId,
    attributes: { colour: number % 2 === 0 ? "blue" : "white", volume: "350 ml" },
  };
}
