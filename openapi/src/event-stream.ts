/** Reads the text of an event stream as the HTML standard parses it, as far as this API uses it. */

/** One event; those without data only move the position. */
export interface StreamedEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string;
}

/** The events of a text that ends where it was cut: what has no blank line after it is none yet. */
export function eventsIn(text: string): StreamedEvent[] {
  return text
    .split("\n\n")
    .slice(0, -1)
    .flatMap((block) => {
      const fields = new Map(block.split("\n").map(fieldOf));
      const data = fields.get("data");
      return data === undefined ? [] : [{ id: fields.get("id"), event: fields.get("event"), data }];
    });
}

/** A line that begins with a colon is a comment: a field without a name. */
function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  return colon === -1 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, "")];
}
