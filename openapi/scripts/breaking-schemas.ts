/** Finds where a schema takes less than it did (in a request) or promises less (in a response). */
import { type OpenApiDocument, resolve, type Schema } from "../src/document.ts";

export interface Side {
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
  readonly direction: "request" | "response";
}

type Pair = readonly [before: Schema, after: Schema];

/** Sentences about the schema called `name`. */
export function schemaChanges(side: Side, pair: Pair, name: string): string[] {
  return changes(side, pair, name, 0);
}

/** The contracts nest less; a schema that contains itself ends here. */
const MAX_DEPTH = 20;

function changes(side: Side, [old, now]: Pair, name: string, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  const before = resolve<Schema>(side.before, old as { $ref: string });
  const after = resolve<Schema>(side.after, now as { $ref: string });
  const pair = [before, after] as const;
  return [
    ...typeChanges(side, pair, name),
    ...(side.direction === "request" ? narrowed(pair, name) : []),
    ...memberChanges(side, pair, name, depth),
    ...nested(side, [before.items, after.items], `${name}[]`, depth),
    ...nested(side, [before.contentSchema, after.contentSchema], `a line of ${name}`, depth),
    ...nested(side, [extra(before), extra(after)], `${name}.*`, depth),
  ];
}

function nested(
  side: Side,
  [old, now]: readonly [Schema | undefined, Schema | undefined],
  name: string,
  depth: number,
) {
  return old === undefined || now === undefined ? [] : changes(side, [old, now], name, depth + 1);
}

function extra({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

function typeChanges({ direction }: Side, [before, after]: Pair, name: string): string[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (old === undefined || now === undefined) return [];
  const [promised, found] = direction === "request" ? [old, now] : [now, old];
  const lost = promised.filter(
    (type) => !found.includes(type) && !(type === "integer" && found.includes("number")),
  );
  const verb = direction === "request" ? "can't be" : "may be";
  return lost.map((type) => `${name} ${verb} ${type} ${direction === "request" ? "any more" : "now"}`);
}

function typesOf({ type, anyOf }: Schema): readonly string[] | undefined {
  if (anyOf !== undefined)
    return anyOf.map((branch) => (typeof branch.type === "string" ? branch.type : "object"));
  return typeof type === "string" ? [type] : type;
}

const LOWER = ["maximum", "maxLength", "maxItems", "maxProperties"] as const;
const HIGHER = ["minimum", "minLength", "minItems", "minProperties"] as const;

/** What a request could say and can't any more. */
function narrowed([before, after]: Pair, name: string): string[] {
  const limit = (schema: Schema, keyword: string, none: number) => Number(schema[keyword] ?? none);
  const lower = LOWER.filter((k) => limit(after, k, Infinity) < limit(before, k, Infinity));
  const higher = HIGHER.filter((k) => limit(after, k, -Infinity) > limit(before, k, minimumOf(k)));
  const values = (before.enum ?? []).filter(
    (value) => after.enum !== undefined && !after.enum.includes(value),
  );
  const limited = after.enum !== undefined && before.enum === undefined;
  return [
    ...[...lower, ...higher].map((keyword) => `${name} has a narrower ${keyword}`),
    ...values.map((value) => `${name} can't be ${String(value)} any more`),
    ...(limited ? [`${name} is limited to some values now`] : []),
    ...(after.pattern !== undefined && after.pattern !== before.pattern
      ? [`${name} has another pattern`]
      : []),
  ];
}

/** No limit and a limit of zero are the same for a length. */
function minimumOf(keyword: string): number {
  return keyword === "minimum" ? -Infinity : 0;
}

function memberChanges(side: Side, [before, after]: Pair, name: string, depth: number): string[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const kept = Object.entries(old).flatMap(([member, schema]) => {
    const found = now[member];
    if (found === undefined) return [`${name}.${member} is gone`];
    return changes(side, [schema, found], `${name}.${member}`, depth + 1);
  });
  const [more, less] = side.direction === "request" ? [after, before] : [before, after];
  const difference = (more.required ?? []).filter(
    (member) => !less.required?.includes(member) && member in now,
  );
  const verb = side.direction === "request" ? "is required now" : "may be absent now";
  return [...kept, ...difference.map((member) => `${name}.${member} ${verb}`)];
}
