/** A walk through the whole catalog, to know where its pages begin. */
import { fromTypeId } from "@trefoil/domain";
import type { Progress } from "../measure/progress.ts";

const STEP = 100;

interface Page {
  readonly data: readonly { readonly id: string; readonly createdAt: string }[];
  readonly page: { readonly nextCursor: string | null };
}

/** Where a page begins: after so many products, by the shop's cursor and by the plain position that the limit server takes. */
export interface PageStart {
  readonly products: number;
  readonly cursor: string;
  readonly position: string;
}

/** The starts of pages at every hundredth product of the list with the newest first. */
export type Walk = readonly PageStart[];

/** A database is walked once: cursors are the same whichever server of a shop gave them. */
const walks = new Map<string, Promise<Walk>>();

interface Walked {
  /** Of a server of ours. */
  readonly url: string;
  /** Its database, which nobody writes to. */
  readonly database: string;
  readonly progress: Progress;
}

export function walkProducts({ url, database, progress }: Walked): Promise<Walk> {
  const known = walks.get(database) ?? walk(url, progress);
  walks.set(database, known);
  return known;
}

async function walk(url: string, progress: Progress): Promise<Walk> {
  const starts: PageStart[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { data, page } = await read(`${url}/v2/products?limit=${STEP}${cursor ? `&after=${cursor}` : ""}`);
    cursor = page.nextCursor;
    if (cursor === null) break;
    const { id, createdAt } = data.at(-1) as Page["data"][number];
    const position = `${createdAt}~${fromTypeId("product", id)}`;
    starts.push({ products: (starts.length + 1) * STEP, cursor, position });
    if (starts.length % 100 === 0) progress.step(`walking the catalog: ${starts.length * STEP} products`);
  }
  return starts;
}

/** The cursor of the page of 20 that begins after `products` products. */
export async function cursorAfter(url: string, starts: Walk, products: number): Promise<string> {
  const start = starts.findLast((candidate) => candidate.products <= products);
  if (start === undefined) throw new Error(`the catalog has no page after ${products} products`);
  if (start.products === products) return start.cursor;
  const limit = products - start.products;
  const { data, page } = await read(`${url}/v2/products?limit=${limit}&after=${start.cursor}`);
  if (data.length < limit || page.nextCursor === null)
    throw new Error(`the catalog ends before ${products} products`);
  return page.nextCursor;
}

async function read(url: string): Promise<Page> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Page;
}
