/** Products by the million: bytes for COPY, made faster than a server takes them. */
import { randomBytes, randomUUIDv7 } from "node:crypto";
import { typeId } from "../demo/ids.ts";
import { departments } from "../demo/shelves/index.ts";
import { seriesNames } from "../demo/words.ts";

/** Rows in COPY's text format for the three tables that a product has a row in. */
export interface ProductBytes {
  products: Buffer;
  stock: Buffer;
  events: Buffer;
}

export interface Batch {
  /** Number of the first product; SKUs are `BULK-000000001` and on. */
  first: number;
  count: number;
  /** UUIDs of the categories that the products are shared out to. */
  categories: readonly string[];
  /** When the first was created, in milliseconds since 1970; each further one is a millisecond later. */
  from: number;
}

export const SKU_PREFIX = "BULK-";

/** More than any row takes; all of it is ASCII. */
const ROW_BYTES = 1024;

const shelves = departments.flatMap((department) => department.shelves);

/** A growing run of rows; writing them one by one spares the collector a string of many megabytes. */
class Rows {
  readonly bytes: Buffer;
  private end = 0;

  constructor(count: number) {
    this.bytes = Buffer.allocUnsafe(count * ROW_BYTES);
  }

  add(row: string): void {
    this.end += this.bytes.write(row, this.end, "latin1");
  }

  done(): Buffer {
    return this.bytes.subarray(0, this.end);
  }
}

export function makeProductBytes({ first, count, categories, from }: Batch): ProductBytes {
  const products = new Rows(count);
  const stock = new Rows(count);
  const events = new Rows(count);
  const nextId = createIds(from);
  const categoryIds = categories.map((id) => typeId("cat", id));
  const meta = `{"actor":{"role":"SYSTEM","id":null},"correlationId":"${randomUUIDv7()}","causationId":null,"traceparent":null}`;
  for (let number = first; number < first + count; number += 1) {
    const id = nextId();
    const at = new Date(from + number - first).toISOString();
    const category = number % categories.length;
    const sku = `${SKU_PREFIX}${String(number).padStart(9, "0")}`;
    const { name, description, amount, attributes } = describe(number);
    products.add(
      `${id}\t${sku}\t${name}\t${description}\t${amount}\tEUR\tACTIVE\t${categories[category]}\t${attributes}\t1\t${at}\t${at}\n`,
    );
    stock.add(`${id}\t0\t0\t1\t${at}\n`);
    const data = `{"sku":"${sku}","name":"${name}","description":"${description}","price":{"amount":${amount},"currency":"EUR"},"status":"ACTIVE","categoryId":"${categoryIds[category]}","attributes":${attributes}}`;
    events.add(`${nextId()}\tproduct\t${id}\t1\ttrefoil.product.created.v1\t${data}\t${meta}\t${at}\n`);
  }
  return { products: products.done(), stock: stock.done(), events: events.done() };
}

/** UUIDv7s of one moment in ascending order (RFC 9562, a counter in the random bits), six times as fast as drawn ones. */
function createIds(at: number): () => string {
  const time = at.toString(16).padStart(12, "0");
  const random = randomBytes(5).toString("hex");
  const start = `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`;
  let counter = 0;
  return () => `${start}${(counter++).toString(16).padStart(8, "0")}`;
}

/** No word of these needs escaping, in JSON or in COPY. */
function describe(number: number): { name: string; description: string; amount: number; attributes: string } {
  const shelf = shelves[number % shelves.length] as (typeof shelves)[number];
  const turn = Math.floor(number / shelves.length);
  const [noun, from, to] = shelf.things[turn % shelf.things.length] as (typeof shelf.things)[number];
  const series = seriesNames[(turn * 7) % seriesNames.length];
  const colour = shelf.colours[turn % shelf.colours.length];
  const remark = shelf.remarks[turn % shelf.remarks.length];
  return {
    name: `${series} ${noun}, ${colour}, No. ${number}`,
    description: `${noun} of the ${series} series. ${remark}`,
    amount: from * 100 + ((number * 104_729) % ((to - from) * 100)),
    attributes: `{"series":"${series}","colour":"${colour}"}`,
  };
}
