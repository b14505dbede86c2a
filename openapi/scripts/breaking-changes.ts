/**
 * Finds what a new contract breaks for clients of an old one: removed operations, parameters, responses and media types,
 * and schemas that take less or promise less. A new value of a response's enum is not counted: clients are told to expect it.
 */
import {
  type HeaderObject,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type ResponseObject,
  resolve,
} from "../src/document.ts";
import { type Side, schemaChanges } from "./breaking-schemas.ts";

interface Found {
  readonly document: OpenApiDocument;
  readonly place: string;
  readonly operation: OperationObject;
  readonly parameters: readonly ParameterObject[];
}

/** Sentences; none when every client of `before` can live with `after`. */
export function breakingChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  const now = new Map(operationsOf(after).map((found) => [found.operation.operationId, found]));
  return operationsOf(before).flatMap((was) => {
    const id = was.operation.operationId;
    const is = now.get(id);
    if (is === undefined) return [`the operation ${id} is gone`];
    const moved = was.place === is.place ? [] : [`${id} moved from ${was.place} to ${is.place}`];
    const found = [
      ...moved,
      ...parameterChanges(was, is),
      ...bodyChanges(was, is),
      ...responseChanges(was, is),
    ];
    return found.map((change) => (change.startsWith(id) ? change : `${id}: ${change}`));
  });
}

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

function operationsOf(document: OpenApiDocument): Found[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [foundAt({ document, path, method, item, operation })];
    }),
  );
}

interface Place {
  readonly document: OpenApiDocument;
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
}

function foundAt({ document, path, method, item, operation }: Place): Found {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return {
    document,
    place: `${method.toUpperCase()} ${path}`,
    operation,
    parameters: parameters.map((parameter) => resolve<ParameterObject>(document, parameter)),
  };
}

function parameterChanges(was: Found, is: Found): string[] {
  const key = ({ in: place, name }: ParameterObject) => `${place} parameter ${name}`;
  const before = new Map(was.parameters.map((parameter) => [key(parameter), parameter]));
  const after = new Map(is.parameters.map((parameter) => [key(parameter), parameter]));
  const kept = [...before].flatMap(([name, old]) => {
    const parameter = after.get(name);
    if (parameter === undefined) return [`the ${name} is gone`];
    const required = parameter.required && !old.required ? [`the ${name} is required now`] : [];
    return [
      ...required,
      ...schemaChanges(sides(was, is, "request"), [old.schema, parameter.schema], `the ${name}`),
    ];
  });
  const added = [...after].filter(([name, parameter]) => parameter.required && !before.has(name));
  return [...kept, ...added.map(([name]) => `the ${name} is new and required`)];
}

function bodyChanges(was: Found, is: Found): string[] {
  const before = was.operation.requestBody;
  const after = is.operation.requestBody;
  if (after === undefined) return before === undefined ? [] : ["takes no body any more"];
  const required = after.required && !before?.required ? ["a body is required now"] : [];
  return [
    ...required,
    ...contentChanges(sides(was, is, "request"), [before?.content ?? {}, after.content], "the body"),
  ];
}

function responseChanges(was: Found, is: Found): string[] {
  return Object.entries(was.operation.responses).flatMap(([status, response]) => {
    const found = is.operation.responses[status];
    if (found === undefined) return status.startsWith("2") ? [`the response ${status} is gone`] : [];
    const before = resolve<ResponseObject>(was.document, response);
    const after = resolve<ResponseObject>(is.document, found);
    const name = `the response ${status}`;
    return [
      ...headerChanges(was, is, [before, after]).map((change) => `${name}: ${change}`),
      ...contentChanges(sides(was, is, "response"), [before.content ?? {}, after.content ?? {}], name),
    ];
  });
}

function headerChanges(
  was: Found,
  is: Found,
  [before, after]: readonly [ResponseObject, ResponseObject],
): string[] {
  return Object.entries(before.headers ?? {}).flatMap(([name, header]) => {
    if (!resolve<HeaderObject>(was.document, header).required) return [];
    const kept = after.headers?.[name];
    const promised = kept !== undefined && resolve<HeaderObject>(is.document, kept).required;
    return promised ? [] : [`the header ${name} is no longer promised`];
  });
}

type Content = Readonly<Record<string, MediaType>>;

function contentChanges(side: Side, [before, after]: readonly [Content, Content], name: string): string[] {
  return Object.entries(before).flatMap(([type, old]) => {
    const kept = after[type];
    if (kept === undefined) return [`${name} is not ${type} any more`];
    return schemaChanges(side, [old.schema, kept.schema], name);
  });
}

function sides(was: Found, is: Found, direction: Side["direction"]): Side {
  return { before: was.document, after: is.document, direction };
}
