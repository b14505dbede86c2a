/** Lists: one page, all pages, or all items, each read when it is needed. */
import type { Window } from "./inputs.ts";
import type { CallOptions } from "./options.ts";
import type { Page } from "./views.ts";

/** As many as a page can hold: a walk then takes the fewest calls. */
const WALK_LIMIT = 100;

export interface List<Item> extends AsyncIterable<Item> {
  /** One page. */
  page(window?: Window, options?: CallOptions): Promise<Page<Item>>;
  /**
   * Page after page, onward from the beginning or from `after`, or, with `before`, towards the beginning. The last
   * page's cursor continues the walk later. Pages hold 100 items unless `limit` says otherwise.
   */
  pages(window?: Window, options?: CallOptions): AsyncIterable<Page<Item>>;
  /** The first `atMost` items. */
  take(atMost: number, options?: CallOptions): Promise<Item[]>;
}

export function listOf<Item>(
  read: (window: Window, options: CallOptions | undefined) => Promise<Page<Item>>,
  listOptions: CallOptions | undefined,
): List<Item> {
  async function* pages(
    window: Window = {},
    options = listOptions,
  ): AsyncGenerator<Page<Item>, void, undefined> {
    const backwards = window.before !== undefined;
    const limit = window.limit ?? WALK_LIMIT;
    let next: Window | undefined = { ...window, limit };
    while (next !== undefined) {
      const page: Page<Item> = await read(next, options);
      yield page;
      const cursor = backwards ? page.prevCursor : page.nextCursor;
      if (cursor === null) return;
      next = backwards ? { limit, before: cursor } : { limit, after: cursor };
    }
  }

  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* page.items;
  }

  async function take(atMost: number, options = listOptions): Promise<Item[]> {
    const taken: Item[] = [];
    if (atMost <= 0) return taken;
    for await (const page of pages({ limit: Math.min(atMost, WALK_LIMIT) }, options)) {
      taken.push(...page.items.slice(0, atMost - taken.length));
      if (taken.length >= atMost) break;
    }
    return taken;
  }

  return {
    page: (window = {}, options = listOptions) => read(window, options),
    pages,
    take,
    [Symbol.asyncIterator]: items,
  };
}
