/** Finds the path template that a URL path belongs to: a literal segment wins over a parameter (OpenAPI 3.1). */

interface Node<Value> {
  readonly literals: Map<string, Node<Value>>;
  parameter: Node<Value> | undefined;
  value: Value | undefined;
  /** Names of the parameters on the way here. */
  names: readonly string[];
}

export interface Found<Value> {
  readonly value: Value;
  /** Decoded segments by parameter name; a segment whose percent-encoding is broken is left as it is. */
  readonly params: Readonly<Record<string, string>>;
}

const MAX_SEGMENTS = 16;

export class PathTree<Value> {
  readonly #root: Node<Value> = node();

  add(template: string, value: Value): void {
    let here = this.#root;
    const names: string[] = [];
    for (const segment of segmentsOf(template)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        const next = here.literals.get(segment) ?? node();
        here.literals.set(segment, next);
        here = next;
      } else {
        names.push(name);
        here = here.parameter ??= node();
      }
    }
    here.value = value;
    here.names = names;
  }

  find(path: string): Found<Value> | undefined {
    const segments = segmentsOf(path);
    if (segments.length > MAX_SEGMENTS) return undefined;
    const found = walk(this.#root, segments, 0, []);
    if (found === undefined) return undefined;
    const params: Record<string, string> = {};
    found.node.names.forEach((name, at) => {
      params[name] = decoded(found.captured[at] ?? "");
    });
    return { value: found.node.value as Value, params };
  }
}

interface Walked<Value> {
  readonly node: Node<Value>;
  readonly captured: readonly string[];
}

function walk<Value>(
  here: Node<Value>,
  segments: readonly string[],
  at: number,
  captured: readonly string[],
): Walked<Value> | undefined {
  const segment = segments[at];
  if (segment === undefined) return here.value === undefined ? undefined : { node: here, captured };
  const literal = here.literals.get(segment);
  const found = literal && walk(literal, segments, at + 1, captured);
  if (found !== undefined) return found;
  if (here.parameter === undefined || segment === "") return undefined;
  return walk(here.parameter, segments, at + 1, [...captured, segment]);
}

function node<Value>(): Node<Value> {
  return { literals: new Map(), parameter: undefined, value: undefined, names: [] };
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
