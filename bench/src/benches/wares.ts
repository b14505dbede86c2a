/** What the imports import. */

export interface Target {
  readonly url: string;
  readonly authorization: string;
  onProgress(products: number): void;
}

export interface Wares {
  /** TypeID. */
  readonly categoryId: string;
  /** Of the SKUs. */
  readonly prefix: string;
  readonly products: number;
}

export interface Upload extends Target, Wares {
  readonly mode: "atomic" | "best-effort";
}

const A_CHUNK = 200;
const PROGRESS_EVERY = 20_000;

/** As one protocol writes them, many in a piece, as nobody sends each by itself. */
export function* chunksOf(
  { categoryId, prefix, products, onProgress }: Wares & Pick<Target, "onProgress">,
  write: (ware: ReturnType<typeof wareOf>) => string | Uint8Array,
): Generator<string | Buffer> {
  for (let from = 0; from < products; from += A_CHUNK) {
    const wares = Array.from({ length: Math.min(A_CHUNK, products - from) }, (_, at) =>
      write(wareOf(prefix, from + at, categoryId)),
    );
    yield typeof wares[0] === "string" ? wares.join("") : Buffer.concat(wares as Uint8Array[]);
    if ((from + wares.length) % PROGRESS_EVERY === 0) onProgress(from + wares.length);
  }
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
