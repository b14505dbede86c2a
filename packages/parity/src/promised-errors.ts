/** Which reasons the REST contract promises for each operation: those it gives an example of. */
import type { OperationName } from "@trefoil/sdk";

interface Reference {
  readonly $ref?: string;
}

interface Response extends Reference {
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}

interface Operation {
  readonly operationId: OperationName;
  readonly "x-also-answers"?: readonly OperationName[];
  readonly responses: Readonly<Record<string, Response>>;
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

/** A batch shares its path with a list, and so its errors, but it has no pages. */
const ofPages: ReadonlySet<string> = new Set(["INVALID_CURSOR", "CURSOR_MISMATCH"]);

export function promisedErrors({ paths, components }: Contract): Map<OperationName, Set<string>> {
  const promised = new Map<OperationName, Set<string>>();
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path) as Operation[])) {
    if (operation?.operationId === undefined) continue;
    const reasons = Object.values(operation.responses).flatMap((response) =>
      reasonsOf(resolved(response, components)),
    );
    promised.set(operation.operationId, new Set(reasons));
    for (const name of operation["x-also-answers"] ?? []) {
      promised.set(name, new Set(reasons.filter((reason) => !ofPages.has(reason))));
    }
  }
  return promised;
}

function resolved(response: Response, components: Contract["components"]): Response {
  const name = response.$ref?.split("/").at(-1);
  return name === undefined ? response : (components.responses[name] as Response);
}

function reasonsOf({ content }: Response): string[] {
  return Object.keys(content?.["application/problem+json"]?.examples ?? {});
}
