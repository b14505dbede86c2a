/** The neighbours of a page as a Link header (RFC 8288): the same list, another place. */
import type { Exchange } from "@trefoil/http";
import { linkTarget } from "./link.ts";

interface Neighbours {
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}

/** Name and value of the header; nothing when the page has no neighbours. */
export function pageLinks(exchange: Exchange, { nextCursor, prevCursor }: Neighbours): readonly string[] {
  if (nextCursor === null && prevCursor === null) return [];
  const kept = exchange.query.split("&").filter((pair) => pair !== "" && !/^(?:after|before)=/.test(pair));
  const base = `${exchange.path}?${kept.map((pair) => `${pair}&`).join("")}`;
  const links: string[] = [];
  if (nextCursor !== null) links.push(`${linkTarget(`${base}after=${nextCursor}`)}; rel="next"`);
  if (prevCursor !== null) links.push(`${linkTarget(`${base}before=${prevCursor}`)}; rel="prev"`);
  return ["Link", links.join(", ")];
}
