/** Narrows representations to the members that `fields` names. */

/** Members to keep; "whole" where nothing below is left out. */
type Mask = Map<string, Mask | "whole">;

/** Copies with the named members only, and with what `include` embedded: whole, unless `fields` says more of it. */
export function narrowed(
  resources: readonly object[],
  fields: readonly string[],
  include: readonly string[],
): readonly object[] {
  const mask: Mask = new Map();
  for (const field of fields) keep(mask, field.split("."));
  for (const relation of include) embed(mask, relation.split("."));
  return resources.map((resource) => pick(resource, mask) as object);
}

function keep(mask: Mask, [first = "", ...rest]: readonly string[]): void {
  const below = mask.get(first);
  if (below === "whole") return;
  if (rest.length === 0) mask.set(first, "whole");
  else keep(maskAt(mask, first), rest);
}

function embed(mask: Mask, [first = "", ...rest]: readonly string[]): void {
  const below = mask.get(first);
  if (below === "whole") return;
  if (rest.length > 0) embed(maskAt(mask, first), rest);
  else if (below === undefined) mask.set(first, "whole");
}

function maskAt(mask: Mask, name: string): Mask {
  const below = mask.get(name);
  if (below instanceof Map) return below;
  const fresh: Mask = new Map();
  mask.set(name, fresh);
  return fresh;
}

function pick(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  if (typeof value !== "object" || value === null) return value;
  const kept: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const below = mask.get(name);
    if (below !== undefined) kept.push([name, below === "whole" ? member : pick(member, below)]);
  }
  return Object.fromEntries(kept);
}
