/** The demo shop's products: composed from what their shelf says, with the history of their prices. */
import { between, DAY, HOUR, OPENING, TODAY } from "./calendar.ts";
import type { DemoShelf } from "./categories.ts";
import { type DemoProduct, priceAt } from "./demo-product.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { typeId, uuidv7 } from "./ids.ts";
import { tellHistory } from "./product-history.ts";
import { createRandom, type Random } from "./random.ts";
import { seriesNames } from "./words.ts";

const PRODUCTS = 2000;

export const productColumns = [
  "id",
  "sku",
  "name",
  "description",
  "price_amount",
  "price_currency",
  "status",
  "category_id",
  "attributes",
  "version",
  "created_at",
  "updated_at",
];

/** Makes the products, oldest first, and appends what happened to them. */
export function makeProducts(shelves: DemoShelf[], staff: Actor, log: EventLog): DemoProduct[] {
  const random = createRandom("products");
  const times = Array.from({ length: PRODUCTS }, () => creationTime(random)).sort(
    (one, other) => one - other,
  );
  const numbers = new Map<DemoShelf, number>();
  return times.map((createdAt, index) => {
    const shelf = shelves[(index * 7) % shelves.length] as DemoShelf;
    const number = (numbers.get(shelf) ?? 0) + 1;
    numbers.set(shelf, number);
    const product = makeProduct({ shelf, number, createdAt, random });
    tellHistory(product, { staff, log, random });
    return product;
  });
}

/** Most of the range was there when the shop opened; the rest came by and by. */
function creationTime(random: Random): number {
  return random.chance(0.6)
    ? between(OPENING + HOUR, OPENING + 14 * DAY, random)
    : between(OPENING + 14 * DAY, TODAY - 20 * DAY, random);
}

interface Making {
  shelf: DemoShelf;
  number: number;
  createdAt: number;
  random: Random;
}

function makeProduct({ shelf, number, createdAt, random }: Making): DemoProduct {
  const { code, things, materials, colours, measure, remarks } = shelf.about;
  const [noun, from, to, ...own] = things[number % things.length] as (typeof things)[number];
  // The third piece of a noun is of the third series of this shelf: no name appears twice.
  const series =
    seriesNames[
      (shelf.position * 11 + code.charCodeAt(0) + Math.floor(number / things.length)) % seriesNames.length
    ];
  const [colour, material] = [random.pick(colours), random.pick(own.length > 0 ? own : materials)];
  const [measureName, ...values] = measure;
  const value = random.pick(values);
  const first = random.int(0, remarks.length - 1);
  const second = (first + random.int(1, remarks.length - 1)) % remarks.length;
  const id = uuidv7(createdAt, random);
  return {
    id,
    typeId: typeId("prod", id),
    sku: `${code}-${String(number).padStart(4, "0")}`,
    name: `${series} ${noun}, ${colour}`,
    noun: noun.toLowerCase(),
    description: `${noun} of the ${series} series in ${material}. ${remarks[first]} ${remarks[second]}`,
    prices: [{ from: createdAt, amount: price(from, to, random) }],
    status: "ACTIVE",
    categoryId: shelf.id,
    attributes: { series: series as string, material, colour, [measureName]: value },
    version: 1,
    createdAt,
    updatedAt: createdAt,
    until: Number.POSITIVE_INFINITY,
  };
}

/** Cheap things are the more common; prices end as prices do. */
function price(from: number, to: number, random: Random): number {
  const euros = Math.floor(from + (to - from) * random.next() ** 1.6);
  return euros * 100 + random.pick([0, 50, 90, 95, 99]);
}

export function productRow(product: DemoProduct): unknown[] {
  const { id, sku, name, description, status, categoryId, attributes, version, createdAt, updatedAt } =
    product;
  const times = [new Date(createdAt), new Date(updatedAt)];
  return [
    id,
    sku,
    name,
    description,
    priceAt(product, TODAY),
    "EUR",
    status,
    categoryId,
    attributes,
    version,
    ...times,
  ];
}
