/** Judges an answer by the contract: status, headers, media type and body. Used by tests on every response. */
import type { ErrorObject } from "ajv";
import type { MediaType } from "./document.ts";
import { eventsIn } from "./event-stream.ts";
import { resourceSchema } from "./members.ts";
import type { OperationContract } from "./operation-contract.ts";
import type { HeaderContract, ResponseContract } from "./response-contract.ts";
import type { SchemaCompiler } from "./schema-compiler.ts";

export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as text; empty when there was none. */
  readonly body: string;
}

/** What of the request bears on what may be answered. */
export interface Asked {
  readonly method?: string;
  /** The members asked for by `fields`. */
  readonly fields?: readonly string[] | undefined;
  /** The relations asked for by `include`. */
  readonly include?: readonly string[] | undefined;
}

/** Sentences about what breaks the contract; none when the answer keeps it. */
export type ResponseValidator = (answer: Answer, asked?: Asked) => string[];

const PROBLEM = "application/problem+json";
/** What a path without a version answers with to a caller who asked for it. */
const VENDOR_JSON = /^application\/vnd\.trefoil\.v\d\+json$/;

export function compileResponseValidator(operation: OperationContract): ResponseValidator {
  return (answer, asked = {}) => {
    const response = operation.responses.get(answer.status);
    const name = `${operation.operationId} ${answer.status}`;
    if (response === undefined)
      return [`${name}: the contract has no such response. Body: ${answer.body.slice(0, 300)}`];
    return faultsOf({ response, answer, asked, operation, schemas: operation.schemas }).map(
      (fault) => `${name}: ${fault}`,
    );
  };
}

/** Judges an answer that belongs to no operation: of an unknown path, or of a method that a path lacks. */
export function compileSharedResponseValidator(
  schemas: SchemaCompiler,
  response: ResponseContract,
): ResponseValidator {
  return (answer, asked = {}) => {
    if (answer.status !== response.status) return [`the status is ${answer.status}, not ${response.status}`];
    return faultsOf({ response, answer, asked, operation: undefined, schemas });
  };
}

interface Case {
  readonly response: ResponseContract;
  readonly answer: Answer;
  readonly asked: Asked;
  readonly operation: OperationContract | undefined;
  readonly schemas: SchemaCompiler;
}

function faultsOf(judged: Case): string[] {
  const headers = judged.response.headers.flatMap((header) => headerFaults(judged, header));
  return [...headers, ...bodyFaults(judged)];
}

function headerFaults({ answer, schemas }: Case, { name, required, schema }: HeaderContract): string[] {
  const value = answer.headers[name];
  if (value === undefined) return required ? [`the header ${name} is missing`] : [];
  const validate = schemas.compile(schema, "all");
  const text = typeof value === "string" ? value : value.join(", ");
  return validate(text) ? [] : [`the header ${name}: ${text} ${saying(validate.errors)}`];
}

function bodyFaults(judged: Case): string[] {
  const { response, answer, asked } = judged;
  const types = Object.keys(response.content);
  const given =
    String(answer.headers["content-type"] ?? "")
      .split(";", 1)[0]
      ?.trim() ?? "";
  if (types.length === 0 || asked.method === "HEAD")
    return answer.body === "" ? [] : ["there is a body where none may be"];
  const mediaType = response.content[given.replace(VENDOR_JSON, "application/json")];
  if (mediaType === undefined) return [`the media type is ${given || "missing"}, not ${types.join(" or ")}`];
  if (given.endsWith("x-ndjson")) return lineFaults(judged, mediaType);
  if (given === "text/event-stream") return eventFaults(judged, mediaType);
  const body = parsed(answer.body);
  if (body === undefined) return ["the body is no JSON"];
  const problem = given === PROBLEM ? problemFaults(judged, body) : [];
  return [...schemaFaults(judged, mediaType, body), ...problem];
}

function schemaFaults(
  { asked, answer, operation, schemas }: Case,
  { schema }: MediaType,
  body: unknown,
): string[] {
  const partial = asked.fields !== undefined && answer.status === 200 && operation?.partialWith !== undefined;
  const validate = schemas.compile(schema, partial ? "partial" : "all");
  const faults = validate(body) ? [] : [saying(validate.errors)];
  return partial ? [...faults, ...strangers(body, asked, operation)] : faults;
}

/** Members of a narrowed representation that nobody asked for. */
function strangers(
  body: unknown,
  { fields = [], include = [] }: Asked,
  operation: OperationContract,
): string[] {
  const isPage =
    operation.responses.get(200)?.content["application/json"]?.schema !== resourceSchema(operation);
  const resources = isPage ? (body as { data: object[] }).data : [body as object];
  const asked = new Set([...fields, ...include].map((path) => path.split(".", 1)[0]));
  const found = new Set(
    resources.flatMap((resource) => Object.keys(resource)).filter((member) => !asked.has(member)),
  );
  return [...found].map((member) => `the member ${member} was not asked for`);
}

function problemFaults({ response, answer }: Case, body: unknown): string[] {
  const { status, reason, type } = body as { status?: unknown; reason?: unknown; type?: unknown };
  const faults: string[] = [];
  if (status !== answer.status) faults.push(`the problem says status ${String(status)}`);
  if (type !== `/errors/${String(reason)}`)
    faults.push(`the type ${String(type)} is not that of ${String(reason)}`);
  if (!response.reasons.includes(String(reason)))
    faults.push(`the contract names no reason ${String(reason)} here`);
  return faults;
}

function lineFaults({ answer, schemas }: Case, { schema }: MediaType): string[] {
  if (answer.body === "") return [];
  const lines = answer.body.split("\n");
  const end = lines.pop() === "" ? [] : ["the last line has no end"];
  const validate = schemas.compile(schema.contentSchema ?? {}, "all");
  const faults = lines.flatMap((line, at) =>
    validate(parsed(line)) ? [] : [`line ${at + 1} ${saying(validate.errors)}`],
  );
  return [...faults, ...end];
}

/** Of server-sent events: `data` is one line, named by its position and its type. */
function eventFaults({ answer, schemas }: Case, { schema }: MediaType): string[] {
  const validate = schemas.compile(schema.contentSchema ?? {}, "all");
  return eventsIn(answer.body).flatMap(({ id, event, data }, at) => {
    const body = parsed(data) as { trefoilposition?: string; type?: string } | undefined;
    if (!validate(body)) return [`event ${at + 1} ${saying(validate.errors)}`];
    const named = body?.trefoilposition === id && body?.type === event;
    return named ? [] : [`event ${at + 1} is called ${id} and ${event}`];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function saying(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .slice(0, 5)
    .map(
      ({ instancePath, message, params }) => `${instancePath || "it"} ${message} ${JSON.stringify(params)}`,
    )
    .join("; ");
}
