/** A page of the domain as Relay shows it. What a query doesn't select is never made. */
import { cursorOf, type Page } from "@trefoil/domain";

export class Connection<Item> {
  readonly #page: Page<Item>;
  #edges: readonly PageEdge<Item>[] | undefined;

  constructor(page: Page<Item>) {
    this.#page = page;
  }

  get nodes(): readonly Item[] {
    return this.#page.items;
  }

  get edges(): readonly PageEdge<Item>[] {
    this.#edges ??= this.#page.items.map((_, at) => new PageEdge(this.#page, at));
    return this.#edges;
  }

  get pageInfo(): PageInfo {
    return new PageInfo(this.#page);
  }
}

class PageEdge<Item> {
  readonly #page: Page<Item>;
  readonly #at: number;

  constructor(page: Page<Item>, at: number) {
    this.#page = page;
    this.#at = at;
  }

  get cursor(): string {
    return cursorOf(this.#page, this.#at);
  }

  get node(): Item {
    return this.#page.items[this.#at] as Item;
  }
}

class PageInfo {
  readonly #page: Page<unknown>;

  constructor(page: Page<unknown>) {
    this.#page = page;
  }

  get hasNextPage(): boolean {
    return this.#page.nextCursor !== null;
  }

  get hasPreviousPage(): boolean {
    return this.#page.prevCursor !== null;
  }

  get startCursor(): string | null {
    return this.#cursor(0);
  }

  get endCursor(): string | null {
    return this.#cursor(this.#page.items.length - 1);
  }

  #cursor(at: number): string | null {
    return this.#page.items.length === 0 ? null : cursorOf(this.#page, at);
  }
}

/** The arguments of every list. */
export interface Window {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The end of a list is asked for by `last` alone. */
export function fromEnd({ first, last, before }: Window): boolean {
  return first == null && last != null && before == null;
}
