/** Says where in a value something is wrong: `items[0].quantity`, and its place among the members of the schema. */
import { type OpenApiDocument, resolve, type Schema } from "./document.ts";

export interface Location {
  readonly field: string;
  /** One number for each step: the place of a member in its schema, or the index of an item. */
  readonly rank: readonly number[];
}

interface Judged {
  readonly document: OpenApiDocument;
  readonly schema: Schema;
  readonly field: string;
}

/** Members that the schema doesn't name come last. */
const UNNAMED = Number.MAX_SAFE_INTEGER;

/** The place that a JSON pointer into the value names, and there, if given, a member. */
export function locate({ document, schema, field }: Judged, pointer: string, member?: string): Location {
  const steps = pointer.split("/").slice(1).map(unescaped);
  if (member !== undefined) steps.push(member);
  let here: Schema | undefined = schema;
  let name = field;
  const rank: number[] = [];
  for (const step of steps) {
    const at: Schema = here === undefined ? {} : resolve<Schema>(document, here as { $ref: string });
    const isItem = at.items !== undefined;
    rank.push(isItem ? Number(step) : placeOf(at, step));
    name += isItem ? `[${step}]` : `${name === "" ? "" : "."}${step}`;
    here = isItem ? at.items : memberSchema(at, step);
  }
  return { field: name, rank };
}

/** Compares two places: as the schema and the arrays order them. */
export function rankOf(a: Location, b: Location): number {
  for (let i = 0; i < Math.min(a.rank.length, b.rank.length); i++) {
    const difference = (a.rank[i] ?? 0) - (b.rank[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.rank.length - b.rank.length;
}

/** The schema of a member, if the schema says anything of it. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name))
    return schema.properties[name];
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

function placeOf(schema: Schema, member: string): number {
  const place = Object.keys(schema.properties ?? {}).indexOf(member);
  return place === -1 ? UNNAMED : place;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
