/** Updates by a field mask (AIP-134): what is named changes, to nothing where nothing is given for it. */
import { invalidInput, type Violation } from "@trefoil/domain";
import { given } from "./wire.ts";

const MAX_SHOWN = 100;

/** What a mask takes from a message; a field that it doesn't name stays undefined, and so as it is. */
export interface Masked {
  /** A text; without a mask, an empty one is not meant. */
  text(path: string, value: string | undefined): string | undefined;
  /** A message or an enum: named and absent it is null, which the domain refuses to whatever can't be removed. */
  value<T>(path: string, value: T | undefined): T | undefined;
  /** A map: the entries given are set; those that the mask names alone, and that are not there, are removed. */
  entries(
    path: string,
    value: ReadonlyMap<string, string> | undefined,
  ): Record<string, string | null> | undefined;
  /** A repeated field; `whenEmpty` is what an empty one stands for. Without a mask an empty one is not meant. */
  items<T, E>(path: string, value: readonly T[] | undefined, whenEmpty: E): T[] | E | undefined;
}

/** `paths` can be masked; of `maps`, entries too. INVALID_INPUT names those of the mask that can't. */
export function masked(
  mask: readonly string[] | undefined,
  paths: readonly string[],
  maps: readonly string[] = [],
): Masked {
  // AIP-134: a mask without paths means every field that is populated, as none does.
  const named = mask === undefined || mask.length === 0 ? undefined : new Set(mask);
  if (named !== undefined) refuseUnknown(named, paths, maps);
  const change = <T>(path: string, value: T, isGiven: boolean, ifNamed: T): T | undefined => {
    if (named === undefined) return isGiven ? value : undefined;
    return named.has(path) ? ifNamed : undefined;
  };
  return {
    text: (path, value = "") => change(path, value, value !== "", value),
    value: (path, value) => change(path, value, value !== undefined, value ?? (null as never)),
    items: (path, value = [], whenEmpty) => {
      const items = [...value];
      return change<typeof items | typeof whenEmpty>(
        path,
        items,
        items.length > 0,
        items.length > 0 ? items : whenEmpty,
      );
    },
    entries(path, value = new Map()) {
      const all: [string, string | null][] = [...value];
      if (named === undefined) return all.length > 0 ? Object.fromEntries(all) : undefined;
      const single = [...named]
        .filter((one) => one.startsWith(`${path}.`))
        .map((one) => one.slice(path.length + 1));
      if (single.length === 0 && !named.has(path)) return undefined;
      const alone = single.map((name): [string, string | null] => [name, value.get(name) ?? null]);
      return Object.fromEntries([...(named.has(path) ? all : []), ...alone]);
    },
  };
}

function refuseUnknown(named: ReadonlySet<string>, paths: readonly string[], maps: readonly string[]): void {
  const unknown = [...named].filter(
    (path) => !paths.includes(path) && !maps.some((map) => path.startsWith(`${map}.`)),
  );
  if (unknown.length === 0) return;
  const can = paths.join(", ");
  throw invalidInput(
    unknown.slice(0, 3).map(
      (path): Violation => ({
        field: "updateMask",
        reason: "NOT_ALLOWED",
        description: `can't have ${JSON.stringify(path.slice(0, MAX_SHOWN))}, only ${can}`,
      }),
    ),
  );
}

/** The id of a resource that is to be changed, if the request has one. */
export function idOf(resource: { readonly id: string } | undefined): string {
  return given(resource?.id);
}
