/** The columns of a row that a read needs, where it reads no more than a caller will show of its view. */

export interface Columns<View> {
  /** What is always read: what rules look at. */
  readonly always: string;
  /** What a member of the view is copied from, if it is shown; the view of a row without it has undefined there. */
  readonly shown: { readonly [Member in keyof View]?: string };
  /** How those are read that are not text, where a row comes as texts. */
  readonly types?: { readonly [column: string]: ColumnType };
}

export type ColumnType = "integer" | "instant" | "json";

export interface ReadColumns {
  /** The text of a SELECT list; for all members where nothing is said of what is shown. */
  (members?: readonly string[]): string;
  readonly types: { readonly [column: string]: ColumnType };
  /** The column of a member that has one. */
  of(member: string): string | undefined;
}

/** Callers ask for the same few selections again and again; what is more than these is put together anew. */
const MAX_KNOWN = 500;

export function columnsOf<View>({ always, shown, types = {} }: Columns<View>): ReadColumns {
  const all = [always, ...(Object.values(shown) as string[])].join(", ");
  const known = new WeakMap<readonly string[], string>();
  const texts = new Map<string, string>();
  const columns = (members?: readonly string[]): string => {
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
  const of = (member: string) => (shown as { readonly [member: string]: string | undefined })[member];
  return Object.assign(columns, { types, of });
}
