/** Turns what a schema found wrong into violations in the vocabulary of the contract. */
import type * as z from "zod";
import type { Violation, ViolationReason } from "./errors.ts";

type Issue = z.core.$ZodIssue;

/** At most this many violations are reported: the answer to bad input stays small. */
const MAX_VIOLATIONS = 100;

export function toViolations(issues: readonly Issue[]): Violation[] {
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === "invalid_type").map(({ path }) => fieldPath(path)),
  );
  return issues
    .filter((issue) => !isNoise(issue, ofWrongType))
    .flatMap(fromIssue)
    .slice(0, MAX_VIOLATIONS);
}

/** Where a list was asked for and text came, nothing is to be said of its length. */
function isNoise({ code, path }: Issue, ofWrongType: ReadonlySet<string>): boolean {
  return (code === "too_small" || code === "too_big") && ofWrongType.has(fieldPath(path));
}

/** `items[0].quantity` */
export function fieldPath(path: readonly PropertyKey[]): string {
  let field = "";
  for (const step of path) {
    if (typeof step === "number") field += `[${step}]`;
    else field += field === "" ? String(step) : `.${String(step)}`;
  }
  return field;
}

function fromIssue(issue: Issue): Violation[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(fieldPath([...issue.path, key.slice(0, 100)]), key));
  }
  const [reason, description] = verdict(issue);
  return [{ field: fieldPath(issue.path), reason, description }];
}

function unknownField(field: string, key: string): Violation {
  // Refused wherever it stands: an edge that reads JSON refuses it before anybody knows which fields there are.
  if (key === "__proto__") return { field, reason: "NOT_ALLOWED", description: "can't be used as a name" };
  return { field, reason: "UNKNOWN_FIELD", description: "is not a field of this operation" };
}

function verdict(issue: Issue): [ViolationReason, string] {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? ["REQUIRED", "is required"]
        : ["WRONG_TYPE", `must be ${article(issue.expected)}`];
    case "invalid_value":
      return issue.input === undefined
        ? ["REQUIRED", "is required"]
        : ["NOT_ALLOWED", `must be one of ${issue.values.map(String).join(", ")}`];
    case "too_small":
      return issue.origin === "array"
        ? ["TOO_FEW", `must have at least ${issue.minimum} items`]
        : ["TOO_SHORT", `must have at least ${issue.minimum} characters`];
    case "too_big":
      return issue.origin === "array"
        ? ["TOO_MANY", `must have at most ${issue.maximum} items`]
        : ["TOO_LONG", `must have at most ${issue.maximum} characters`];
    case "invalid_format":
      return [
        "INVALID_FORMAT",
        issue.format === "datetime" ? "must be an RFC 3339 date and time" : "has the wrong form",
      ];
    case "invalid_key":
      return issue.issues[0] ? verdict(issue.issues[0] as Issue) : ["NOT_ALLOWED", "can't be used as a name"];
    case "custom":
      return [(issue.params?.["reason"] as ViolationReason | undefined) ?? "NOT_ALLOWED", issue.message];
    default:
      return ["WRONG_TYPE", "has the wrong form"];
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: "text",
  number: "an integer",
  int: "an integer",
  array: "an array",
  object: "an object",
  record: "an object",
  boolean: "true or false",
};

function article(type: string): string {
  return TYPE_NAMES[type] ?? `of type ${type}`;
}
