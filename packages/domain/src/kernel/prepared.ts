/** Names under which statements are prepared, once a connection. */

/** A client decides how many statements there are by what it asks for; it can't make them fill the server. */
const MAX_NAMES = 1_000;

const names = new Map<string, string>();

/** The name of a statement by its text; undefined for what comes when there are enough. */
export function preparedName(prefix: string, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_NAMES) return known;
  const name = `${prefix}_${names.size}`;
  names.set(text, name);
  return name;
}
