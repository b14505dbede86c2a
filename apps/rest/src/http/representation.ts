/** How resources are shown: whole, narrowed by `fields`, with relations embedded by `include`, alone or in pages. */
import type { Page } from "@trefoil/domain";
import { type Answer, digest, type Exchange } from "@trefoil/http";
import type { Desk, Encode } from "../row.ts";
import { narrowed } from "./fields.ts";
import { pageLinks } from "./page-links.ts";
import { waitSeconds } from "./prefer.ts";

/** Loads one relation of many resources and puts it into them. */
export type Relation<Wire> = (resources: readonly Wire[], exchange: Exchange, desk: Desk) => Promise<void>;

export interface Representation<View, Wire extends object> {
  readonly to: (view: View) => Wire;
  /** The JSON of `to`, where it is worth writing by hand. */
  readonly text?: (view: View) => string;
  /** What tells this representation from every other of the same resource; becomes the ETag. */
  readonly tag: (view: View) => string;
  readonly relations?: Readonly<Record<string, Relation<Wire>>>;
}

type Identified = { readonly id: string };

export function ok<View, Wire extends object>(as: Representation<View, Wire>): Encode<View> {
  return (view, exchange, desk) => resource({ status: 200, as, view, exchange, desk });
}

/** What was done, shown by something that has no version. */
export function done<View>(to: (view: View) => object): Encode<View> {
  return (view) => ({ status: 200, body: to(view) });
}

/** `location` is the path of the new resource. */
export function created<View, Wire extends object>(
  as: Representation<View, Wire>,
  location: (view: View) => string,
): Encode<View> {
  return (view, exchange, desk) =>
    resource({ status: 201, as, view, exchange, desk, headers: ["Location", location(view)] });
}

/** Taken on, not finished: it can be followed at `location`. */
export function accepted<View, Wire extends object>(
  as: Representation<View, Wire>,
  location: (view: View) => string,
): Encode<View> {
  return (view, exchange, desk) =>
    resource({ status: 202, as, view, exchange, desk, headers: ["Location", location(view)] });
}

/** As `accepted`, or as `created` where it finished while the client waited for it (RFC 7240). */
export function acceptedOrCreated<View, Wire extends object>(
  as: Representation<View, Wire>,
  location: (view: View) => string,
  isFinished: (view: View) => boolean,
): Encode<View> {
  return (view, exchange, desk) => {
    const wait = waitSeconds(exchange.request.headers["prefer"] as string | undefined);
    const headers = ["Location", location(view)];
    if (wait !== undefined) headers.push("Preference-Applied", `wait=${wait}`);
    return resource({ status: isFinished(view) ? 201 : 202, as, view, exchange, desk, headers });
  };
}

interface Shown<View, Wire extends object> {
  readonly status: number;
  readonly as: Representation<View, Wire>;
  readonly view: View;
  readonly exchange: Exchange;
  readonly desk: Desk;
  readonly headers?: readonly string[];
}

function resource<View, Wire extends object>(shown: Shown<View, Wire>): Answer | Promise<Answer> {
  const { status, as, view, exchange, headers } = shown;
  const { fields, include } = exchange;
  if (fields === undefined && include === undefined) {
    return { status, headers, tag: as.tag(view), body: as.text?.(view) ?? as.to(view) };
  }
  return shapedResource(shown);
}

/** Embedded parts change without the resource, so the tag names the text too. */
async function shapedResource<View, Wire extends object>(shown: Shown<View, Wire>): Promise<Answer> {
  const { status, as, view, exchange, desk, headers } = shown;
  const [body] = await shaped(as, [as.to(view)], exchange, desk);
  const text = JSON.stringify(body);
  return { status, headers, tag: `${as.tag(view)}-${digest(text)}`, body: text };
}

/** A page as version 2 shows it: `data`, `page`, and a Link header. */
export function page<View extends object, Wire extends object>(
  as: Representation<View, Wire>,
): Encode<Page<View>> {
  return async ({ items, nextCursor, prevCursor }, exchange, desk) => {
    const neighbours = { nextCursor, prevCursor };
    const whole = exchange.fields === undefined && exchange.include === undefined;
    const data = whole
      ? wholeText(as, items)
      : JSON.stringify(await shaped(as, items.map(as.to), exchange, desk));
    const body = `{"data":${data},"page":${JSON.stringify(neighbours)}}`;
    const seen = whole ? tagsOf(as, items, neighbours) : body;
    return { status: 200, headers: pageLinks(exchange, neighbours), tag: `l-${digest(seen)}`, body };
  };
}

function wholeText<View, Wire extends object>(
  as: Representation<View, Wire>,
  items: readonly View[],
): string {
  return as.text === undefined ? JSON.stringify(items.map(as.to)) : `[${items.map(as.text).join(",")}]`;
}

/** Several resources named by the caller: a page without neighbours. */
export function all<View extends object, Wire extends object>(
  as: Representation<View, Wire>,
): Encode<readonly View[]> {
  const encode = page(as);
  return (items, exchange, desk) => encode({ items, nextCursor: null, prevCursor: null }, exchange, desk);
}

/** What has neither pages nor a version: its text is its tag. */
export function whole<View>(to: (view: View) => object): Encode<View> {
  return (view) => {
    const body = JSON.stringify(to(view));
    return { status: 200, tag: `l-${digest(body)}`, body };
  };
}

/** What a page of these items depends on: far less text than the page itself. */
export function tagsOf<View extends object>(
  { tag }: { tag: (view: View) => string },
  items: readonly View[],
  neighbours: { readonly nextCursor: string | null; readonly prevCursor: string | null },
): string {
  let text = `${neighbours.nextCursor} ${neighbours.prevCursor}`;
  for (const item of items) text += ` ${(item as Partial<Identified>).id} ${tag(item)}`;
  return text;
}

async function shaped<View, Wire extends object>(
  { relations = {} }: Representation<View, Wire>,
  wires: readonly Wire[],
  exchange: Exchange,
  desk: Desk,
): Promise<readonly object[]> {
  const asked = [...new Set(exchange.include)];
  // A longer path brings the shorter ones that it goes through.
  const needed = asked.filter((name) => !asked.some((other) => other.startsWith(`${name}.`)));
  for (const name of needed) await relations[name]?.(wires, exchange, desk);
  return exchange.fields === undefined ? wires : narrowed(wires, exchange.fields, asked);
}
