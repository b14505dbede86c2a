/** Names under which statements are prepared, once a connection. */

/**
 * A client decides how many statements there are by what it asks for, and can't make them fill the server. What it narrows to
 * a selection of its own has a share of its own, so that it takes no names from the lists that everybody reads.
 */
const shares = { whole: 1_000, narrowed: 200 };

const names = { whole: new Map<string, string>(), narrowed: new Map<string, string>() };

/** The name of a statement by its text; undefined for what comes when there are enough. */
export function preparedName(prefix: string, text: string, narrowed: boolean): string | undefined {
  const share = narrowed ? "narrowed" : "whole";
  const known = names[share].get(text);
  if (known !== undefined || names[share].size >= shares[share]) return known;
  const name = `${prefix}_${share}_${names[share].size}`;
  names[share].set(text, name);
  return name;
}
