/** A page as version 1 shows it: an array under the resource's name, and what comes next. */
import type { Page } from "@trefoil/domain";
import { digest } from "@trefoil/http";
import { type Representation, tagsOf } from "../http/representation.ts";
import type { Encode } from "../row.ts";

type Identified = { readonly id: string };

export function list<View extends Identified, Wire extends object>(
  name: string,
  as: Representation<View, Wire>,
): Encode<Page<View>> {
  return ({ items, nextCursor, prevCursor }) => ({
    status: 200,
    tag: `l-${digest(tagsOf(as, items, { nextCursor, prevCursor }))}`,
    body: {
      [name]: items.map(as.to),
      has_more: nextCursor !== null,
      next_cursor: nextCursor,
      prev_cursor: prevCursor,
    },
  });
}

/** The tag of a versioned resource; another than in version 2, since one unversioned path can show both. */
export function versionTag({ version }: { readonly version: number }): string {
  return `${version}-v1`;
}
