import { describe, expect, it } from "vitest";
import { type MediaType, type ParameterObject, resolve, type Schema } from "./document.ts";
import { eventsIn } from "./event-stream.ts";
import {
  loadContract,
  type OpenApiDocument,
  type OperationContract,
  v1Document,
  v2Document,
} from "./index.ts";
import { SchemaCompiler } from "./schema-compiler.ts";

const documents = { v1: v1Document, v2: v2Document };

describe.each(Object.entries(documents))("the examples of %s", (_version, document) => {
  const schemas = new SchemaCompiler(document);
  const table = loadContract<Record<string, unknown>>(document).operations;
  const operations: OperationContract[] = Object.values(table);

  const faults = (schema: Schema, value: unknown) => {
    const validate = schemas.compile(schema, "all");
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it("keep the schemas of the bodies that they show", () => {
    const bodies = operations.flatMap(bodiesOf);
    expect(bodies.length).toBeGreaterThan(100);
    const wrong = bodies.flatMap(({ name, body }) =>
      examplesOf(document, body).flatMap((value) =>
        bodyFaults(body, value, faults).map((fault) => `${name}: ${fault}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("show every body", () => {
    const bare = operations.flatMap(bodiesOf).filter(({ body }) => examplesOf(document, body).length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it("keep the schemas of parameters, headers and members", () => {
    const wrong = [
      ...parametersIn(document).map((p) => [p.name, p.schema, p.example] as const),
      ...headersIn(document).map(([name, h]) => [name, h.schema, h.example] as const),
      ...schemasIn(document).flatMap(([name, s]) =>
        examplesOfSchema(s).map((value) => [name, s, value] as const),
      ),
    ].flatMap(([name, schema, example]) => faults(schema, example).map((fault) => `${name}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it("name the reason, the title and the status that they stand for", () => {
    const problems = Object.entries(document.components["examples"] ?? {})
      .map(([name, example]) => [name, (example as { value: Record<string, unknown> }).value] as const)
      .filter(([name]) => /^[A-Z_]+$/.test(name));
    expect(problems.length).toBeGreaterThan(35);
    for (const [name, value] of problems)
      expect(value).toMatchObject({ reason: name, type: `/errors/${name}` });
    const wrong = operations.flatMap(({ operationId, responses }) =>
      [...responses.values()].flatMap(({ status, reasons }) =>
        reasons
          .filter((reason) => Object.fromEntries(problems)[reason]?.["status"] !== status)
          .map((r) => `${operationId} ${status} ${r}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("have a problem for every reason there is", () => {
    const { enum: reasons = [] } = document.components.schemas["ErrorReason"] as Schema;
    expect(Object.keys(document.components["examples"] ?? {})).toEqual(expect.arrayContaining([...reasons]));
  });

  it("use well-formed TypeIDs of the right kind only", () => {
    const texts = JSON.stringify(document).matchAll(
      /\b(prod|cat|rev|cus|ord|evt|pay|rfd|shp|wal|conv|msg|ntf|dlt|whe|whd)_([0-9a-z]{20,})/g,
    );
    const ids = [...texts];
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter(([, , suffix]) => !/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(suffix ?? ""))).toEqual([]);
    expect(ids.filter(([, , suffix]) => versionOf(suffix ?? "") !== 7n)).toEqual([]);
  });

  it("come with a description of everything that has one", () => {
    const bare = [
      ...schemasIn(document)
        .filter(([, schema]) => !resolve<Schema>(document, schema as { $ref: string })["description"])
        .map(([name]) => name),
      ...parametersIn(document)
        .filter((p) => !(p as { description?: string }).description)
        .map((p) => p.name),
      ...headersIn(document)
        .filter(([, header]) => !header.description)
        .map(([name]) => name),
      ...operations.flatMap(({ responses }) =>
        [...responses.values()].filter((r) => !r.description).map((r) => r.status),
      ),
    ];
    expect(bare).toEqual([]);
  });

  it("show every member whose type does not show itself", () => {
    const bare = schemasIn(document)
      .filter(([name]) => name.includes("."))
      .map(([name, schema]) => [name, resolve<Schema>(document, schema as { $ref: string })] as const)
      .filter(
        ([, s]) =>
          s["examples"] === undefined &&
          s.items === undefined &&
          s.anyOf === undefined &&
          s.properties === undefined,
      );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

interface Body {
  readonly name: string;
  readonly body: MediaType;
}

function bodiesOf({ operationId, requestBody, responses }: OperationContract): Body[] {
  const contents = [
    requestBody?.content ?? {},
    ...[...responses.values()].map((response) => response.content),
  ];
  return contents.flatMap((content) =>
    Object.entries(content).map(([type, body]) => ({ name: `${operationId} ${type}`, body })),
  );
}

function examplesOf(document: OpenApiDocument, body: MediaType): unknown[] {
  return Object.values(body.examples ?? {}).map(
    (example) => resolve<{ value: unknown }>(document, example).value,
  );
}

function bodyFaults(
  body: MediaType,
  value: unknown,
  faults: (schema: Schema, value: unknown) => string[],
): string[] {
  const { contentSchema } = body.schema;
  if (contentSchema === undefined) return faults(body.schema, value);
  const isStream = body.schema["contentMediaType"] === "text/event-stream";
  const lines = isStream
    ? eventsIn(`${String(value)}\n`).map(({ data }) => data)
    : String(value).trimEnd().split("\n");
  return lines.flatMap((line) => faults(contentSchema, JSON.parse(line)));
}

function examplesOfSchema(schema: Schema): readonly unknown[] {
  return (schema["examples"] as unknown[] | undefined) ?? [];
}

function parametersIn(document: OpenApiDocument): (ParameterObject & { example: unknown })[] {
  const ofPaths = Object.values(document.paths).flatMap((item) => [
    ...(item.parameters ?? []),
    ...[item.get, item.post, item.patch, item.delete].flatMap((operation) => operation?.parameters ?? []),
  ]);
  return [...ofPaths, ...Object.values(document.components["parameters"] ?? {})].map(
    (parameter) => resolve<object>(document, parameter as object) as never,
  );
}

interface ShownHeader {
  readonly description?: string;
  readonly schema: Schema;
  readonly example: unknown;
}

function headersIn(document: OpenApiDocument): [string, ShownHeader][] {
  return Object.entries(document.components["headers"] as Record<string, ShownHeader>);
}

/** The named schemas and, as `Order.items`, their members at every depth. */
function schemasIn(document: OpenApiDocument): [string, Schema][] {
  const below = (name: string, schema: Schema): [string, Schema][] =>
    Object.entries(schema.properties ?? {}).flatMap(([member, s]) => [
      [`${name}.${member}`, s],
      ...below(`${name}.${member}`, s),
    ]);
  return Object.entries(document.components.schemas).flatMap(([name, schema]) => [
    [name, schema],
    ...below(name, schema),
  ]);
}

/** The version of the UUID that a TypeID's suffix spells. */
function versionOf(suffix: string): bigint {
  const digits = "0123456789abcdefghjkmnpqrstvwxyz";
  const uuid = [...suffix].reduce((value, digit) => value * 32n + BigInt(digits.indexOf(digit)), 0n);
  return (uuid >> 76n) & 15n;
}
