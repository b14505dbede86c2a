/** Validates a request against its operation and decodes it: parameters to values, the body as it is. */
import type { BodyOf, HeadersOf, PathOf, QueryOf } from "./decoded.ts";
import { headerReader, type RawHeaders } from "./header-reader.ts";
import { hasMember, resourceSchema } from "./members.ts";
import type { OperationContract } from "./operation-contract.ts";
import { parameterReader } from "./parameters.ts";
import { queryReader } from "./query-reader.ts";
import { valueChecker } from "./value-checker.ts";
import { MAX_VIOLATIONS, type Violation } from "./violation.ts";

export interface RawRequest {
  /** Decoded segments by parameter name. */
  readonly path: Readonly<Record<string, string>>;
  /** What follows the `?`, not decoded; empty when nothing does. */
  readonly query: string;
  readonly headers: RawHeaders;
  /** Parsed JSON; undefined when there was no body, or for a stream. */
  readonly body?: unknown;
}

export interface ValidRequest<Op> {
  readonly ok: true;
  readonly path: PathOf<Op>;
  readonly query: QueryOf<Op>;
  readonly headers: HeadersOf<Op>;
  readonly body: BodyOf<Op>;
}

export interface InvalidRequest {
  readonly ok: false;
  /** INVALID_INPUT, or, when nothing else is wrong, what the contract says of a missing header: VERSION_REQUIRED. */
  readonly reason: string;
  readonly violations: readonly Violation[];
}

export type RequestValidator<Op> = (request: RawRequest) => ValidRequest<Op> | InvalidRequest;

/** Schemas are compiled by the first request that needs them. */
export function compileRequestValidator<Op>(operation: OperationContract<Op>): RequestValidator<Op> {
  const readPath = pathReader(operation);
  const readQuery = queryReader(operation);
  const readHeaders = headerReader(operation);
  const checkFields = fieldsChecker(operation);
  const checkBody = bodyChecker(operation);
  const invalid = refusal(operation);
  return (request) => {
    const faults: Violation[] = [];
    const path = readPath(request.path, faults);
    const query = readQuery(request.query, faults);
    const headers = readHeaders(request.headers, faults);
    checkFields?.(query, faults);
    checkBody?.(request.body, faults);
    if (faults.length > 0) return invalid(faults);
    return { ok: true, path, query, headers, body: request.body } as ValidRequest<Op>;
  };
}

function pathReader(operation: OperationContract) {
  const known = operation.parameters.path.map((parameter) => ({
    name: parameter.name,
    read: parameterReader(operation, parameter),
  }));
  return (given: RawRequest["path"], faults: Violation[]) => {
    const values: Record<string, unknown> = {};
    for (const { name, read } of known) values[name] = read(given[name] ?? "", faults);
    return values;
  };
}

/** `fields` may name what the representation has, and nothing else. */
function fieldsChecker(operation: OperationContract) {
  const parameter = operation.partialWith;
  const resource = resourceSchema(operation);
  if (parameter === undefined || resource === undefined) return undefined;
  const { document } = operation.schemas;
  return (query: Readonly<Record<string, unknown>>, faults: Violation[]) => {
    const asked = query[parameter];
    if (!Array.isArray(asked) || faults.length > 0) return;
    for (const [at, path] of asked.entries()) {
      if (hasMember(document, resource, path)) continue;
      faults.push({
        field: `${parameter}[${at}]`,
        reason: "NOT_ALLOWED",
        description: "must name a member of the resource",
      });
    }
  };
}

function bodyChecker({ requestBody, schemas }: OperationContract) {
  if (requestBody === undefined) return undefined;
  const json = requestBody.content["application/json"];
  if (json === undefined) return undefined;
  const check = valueChecker(schemas, json.schema, "");
  return (body: unknown, faults: Violation[]) => {
    if (body !== undefined) check(body, faults);
    else if (requestBody.required) faults.push({ field: "", reason: "REQUIRED", description: "is required" });
  };
}

function refusal({ parameters }: OperationContract) {
  const reasons = new Map(parameters.header.map((header) => [header.field, header.reasonWhenMissing]));
  return (faults: readonly Violation[]): InvalidRequest => {
    const [only, more] = faults;
    const missing = more === undefined && only?.reason === "REQUIRED" ? reasons.get(only.field) : undefined;
    return { ok: false, reason: missing ?? "INVALID_INPUT", violations: faults.slice(0, MAX_VIOLATIONS) };
  };
}
