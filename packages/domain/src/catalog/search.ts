/** Words that a person types, as a PostgreSQL text search in which each word may be the beginning of a longer one. */

const MAX_WORDS = 10;

/** `red run` becomes `'red':* & 'run':*`. Text without a letter or digit gives the empty query, which finds nothing. */
export function searchQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `'${word}':*`)
    .join(" & ");
}
