/** Members of an input by path, and inputs with one of them changed. */

export type Path = readonly (string | number)[];

/** Paths of all members, those of members too, the first item standing for an array's. */
export function membersOf(input: unknown, path: Path = []): Path[] {
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) => {
    const step = Array.isArray(input) ? Number(name) : name;
    if (Array.isArray(input) && step !== 0) return [];
    return [[...path, step], ...membersOf(value, [...path, step])];
  });
}

/** A copy with one member replaced, or removed where the value is undefined. */
export function replaced(input: unknown, [step, ...rest]: Path, value: unknown): unknown {
  const copy = Array.isArray(input) ? [...input] : { ...(input as object) };
  const inner = (input as Record<string | number, unknown>)[step as string];
  if (rest.length === 0 && value === undefined && Array.isArray(copy)) copy.splice(step as number, 1);
  else if (rest.length === 0 && value === undefined) delete (copy as Record<string, unknown>)[step as string];
  else {
    const next = rest.length === 0 ? value : replaced(inner, rest, value);
    Object.defineProperty(copy, step as string, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
