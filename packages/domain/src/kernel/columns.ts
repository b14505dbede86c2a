/** The columns of an entity's rows: all of them, or no more than a caller will show of its view. */

export interface Columns<View> {
  /** What is always read: ids, and what rules and sorts look at. */
  readonly always: string;
  /** What a member of the view is copied from, if it is shown; the view of a row without it has undefined there. */
  readonly shown: { readonly [Member in keyof View]?: string };
}

/** Callers ask for the same few selections again and again; what is more than these is put together anew. */
const MAX_KNOWN = 500;

/** The text of a SELECT list; for all members where nothing is said of what is shown. */
export function columnsOf<View>({ always, shown }: Columns<View>): (members?: readonly string[]) => string {
  const all = [always, ...(Object.values(shown) as string[])].join(", ");
  const known = new WeakMap<readonly string[], string>();
  const texts = new Map<string, string>();
  return (members) => {
    if (members === undefined) return all;
    let text = known.get(members);
    if (text === undefined) {
      const asked = new Set(members);
      const columns = Object.entries(shown).filter(([member]) => asked.has(member));
      const fresh = [always, ...columns.map(([, column]) => column)].join(", ");
      text = texts.get(fresh) ?? fresh;
      if (texts.size < MAX_KNOWN) texts.set(fresh, text);
      known.set(members, text);
    }
    return text;
  };
}
