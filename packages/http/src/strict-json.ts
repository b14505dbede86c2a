/** Reads JSON strictly: bounded depth, no member twice, no `__proto__`; what JSON.parse would let pass in silence. */
import type { Violation } from "@trefoil/domain";

export const MAX_DEPTH = 32;
const MAX_FAULTS = 20;
const MAX_FIELD = 200;

/** A value, or what is wrong: `malformed` completes "The body is not JSON: ...", violations name members. */
export type Read =
  | { readonly value: unknown }
  | { readonly malformed: string }
  | { readonly violations: readonly Violation[] };

export function readJson(text: string): Read {
  const violations = structureFaults(text);
  if (violations[0]?.reason === "INVALID_FORMAT") return { violations };
  try {
    const value: unknown = JSON.parse(text);
    return violations.length === 0 ? { value } : { violations };
  } catch (error) {
    return { malformed: whereStopped(error as SyntaxError, text) };
  }
}

/** An open array or object: the members seen so far and where the scan is. */
interface Frame {
  readonly members: Set<string> | undefined;
  at: string | number;
}

/** Looks at structure only, in one pass that is linear whatever is sent; syntax is JSON.parse's business. */
function structureFaults(text: string): Violation[] {
  const faults: Violation[] = [];
  const frames: Frame[] = [];
  let expectsMember = false;
  for (let i = 0; i < text.length && faults.length < MAX_FAULTS; i++) {
    const frame = frames.at(-1);
    switch (text.charCodeAt(i)) {
      case 34 /* " */:
        {
          const end = endOfString(text, i);
          if (expectsMember && frame?.members !== undefined)
            noteMember(frame, text.slice(i, end + 1), frames, faults);
          expectsMember = false;
          i = end;
          break;
        }
      case 123 /* { */:
        frames.push({ members: new Set(), at: "" });
        expectsMember = true;
        break;
      case 91 /* [ */:
        frames.push({ members: undefined, at: 0 });
        expectsMember = false;
        break;
      case 125 /* } */:
      case 93 /* ] */:
        frames.pop();
        expectsMember = false;
        break;
      case 44 /* , */:
        expectsMember = frame?.members !== undefined;
        if (frame !== undefined && typeof frame.at === "number") frame.at += 1;
        break;
    }
    if (frames.length > MAX_DEPTH) {
      const description = `must not be nested deeper than ${MAX_DEPTH} levels`;
      return [{ field: fieldOf(frames), reason: "INVALID_FORMAT", description }];
    }
  }
  return faults;
}

/** The index of the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 92) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

function noteMember(frame: Frame, quoted: string, frames: readonly Frame[], faults: Violation[]): void {
  const name = nameOf(quoted);
  frame.at = name;
  if (name === "__proto__") {
    faults.push({ field: fieldOf(frames), reason: "NOT_ALLOWED", description: "can't be used as a name" });
  } else if (frame.members?.has(name)) {
    faults.push({ field: fieldOf(frames), reason: "DUPLICATE", description: "is given more than once" });
  }
  frame.members?.add(name);
}

function nameOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** `items[0].quantity` */
function fieldOf(frames: readonly Frame[]): string {
  let field = "";
  for (const { at } of frames) {
    if (typeof at === "number") field += `[${at}]`;
    else if (at !== "") field += field === "" ? at : `.${at}`;
  }
  return field.slice(0, MAX_FIELD);
}

/** V8's own message quotes the body, which may hold secrets; only the position is taken from it. */
function whereStopped({ message }: SyntaxError, text: string): string {
  if (text.trim() === "") return "it is empty";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return `reading stopped at character ${Number(position) + 1}`;
  return /end of JSON/i.test(message) ? "it ends too early" : "it does not begin as JSON does";
}
