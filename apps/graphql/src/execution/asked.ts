/** The parameters of a GraphQL request, as whatever carries them gives them (GraphQL over HTTP, Request Parameters). */
import { RequestError } from "../errors.ts";

/** As they were sent. */
export interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
  readonly documentId?: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Each of the type that it has to be, or absent. */
export interface Parameters {
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Members | undefined;
  readonly extensions: Members | undefined;
  readonly documentId: string | undefined;
}

/** MALFORMED_REQUEST; null is as absent, and so is an operation's name that is empty. */
export function parametersOf({ query, operationName, variables, extensions, documentId }: Asked): Parameters {
  return {
    query: textOf("query", query),
    operationName: textOf("operationName", operationName) || undefined,
    variables: membersOf("variables", variables),
    extensions: membersOf("extensions", extensions),
    documentId: textOf("documentId", documentId),
  };
}

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  throw new RequestError("MALFORMED_REQUEST", `\`${name}\` must be text.`);
}

function membersOf(name: string, value: unknown): Members | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "object" && !Array.isArray(value)) return value as Members;
  throw new RequestError("MALFORMED_REQUEST", `\`${name}\` must be an object.`);
}
