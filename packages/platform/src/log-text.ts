/** A log line for people: time, level, message and the remaining fields as `name=value`. */

const hidden = new Set(["time", "level", "msg", "pid", "err"]);
const inset = "\n    ";

/** Turns one line of JSON into one line of text (an error's stack follows, indented). */
export function formatLine(json: string): string {
  const line = JSON.parse(json) as Record<string, unknown>;
  const rest = Object.entries(line).filter(([key]) => !hidden.has(key));
  const fields = rest.map(([key, value]) => ` ${key}=${shown(value)}`).join("");
  const level = String(line.level).toUpperCase().padEnd(5);
  const stack = (line.err as { stack?: string } | undefined)?.stack;
  const error = stack === undefined ? "" : inset + stack.split("\n").map(printable).join(inset);
  return `${String(line.time).slice(11, 23)} ${level} ${printable(String(line.msg ?? ""))}${fields}${error}\n`;
}

function shown(value: unknown): string {
  if (typeof value === "string" && /^[\w.:/@~-]+$/.test(value)) return value;
  return printable(JSON.stringify(value));
}

/** Escapes what could move the cursor or forge a line: input from outside ends up in messages. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|[\u2028\u2029]/gu, (char) => {
    const code = char.charCodeAt(0);
    return code === 10 ? "\\n" : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
