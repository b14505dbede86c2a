/** Where two plays of a scenario differ, a line for each call. */
import { isDeepStrictEqual } from "node:util";
import type { Play, Told } from "./stage.ts";
import type { Entry } from "./transcript.ts";

/** What both plays tell: without the calls that only one of them could make. */
export function compared(one: Play, other: Play): readonly [Told, Told] {
  const skipped = new Set([...skippedBy(one), ...skippedBy(other)]);
  return [one.told(skipped), other.told(skipped)];
}

function skippedBy({ entries }: Play): number[] {
  return entries.flatMap(({ outcome }, at) => ("skipped" in outcome ? [at] : []));
}

/** Empty when they agree. */
export function differences(one: Told, other: Told): string[] {
  const found: string[] = [];
  for (let at = 0; at < Math.max(one.entries.length, other.entries.length); at++) {
    const [a, b] = [one.entries[at], other.entries[at]];
    if (isDeepStrictEqual(a, b)) continue;
    if (a === undefined || b === undefined || !isDeepStrictEqual(ofCall(a), ofCall(b))) {
      return [
        ...found,
        `from call ${at + 1} on, different calls: ${short(a && ofCall(a))} and ${short(b && ofCall(b))}`,
      ];
    }
    found.push(
      `${a.operation} by ${a.as} of ${short(a.input)}: ${one.name} ${short(a.outcome)}; ${other.name} ${short(b.outcome)}`,
    );
  }
  return found;
}

function ofCall({ as, operation, input, key }: Entry) {
  return { as, operation, input, key };
}

/** JSON in which long texts are cut, and what JSON has no form for is named. */
function short(value: unknown): string {
  const text = JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === "string" && inner.length > 80) return `${inner.slice(0, 20)}... (${inner.length})`;
    if (typeof inner === "number" && !Number.isFinite(inner)) return `<${inner}>`;
    return Object.is(inner, -0) ? "<-0>" : inner;
  });
  return text === undefined ? "nothing" : text.length > 700 ? `${text.slice(0, 700)}...` : text;
}
