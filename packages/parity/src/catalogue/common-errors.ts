/** Errors that operations of a sort have in common. */
import { type OperationEntry, operationEntries } from "./operations.ts";

/** What operations of a sort have in common. */
export interface CommonErrors {
  readonly title: string;
  readonly of: (entry: OperationEntry) => boolean;
  readonly errors: readonly string[];
}

const sorts: readonly (readonly [title: string, of: CommonErrors["of"]])[] = [
  ["Any operation", () => true],
  ["All that need a token", ({ permission }) => permission.who !== "anyone"],
  ["All for staff", ({ permission }) => permission.who === "staff"],
  ["All writes", ({ kind }) => kind === "write"],
  ["All writes that need a token", ({ kind, permission }) => kind === "write" && permission.who !== "anyone"],
  ["All that have a body, over HTTP", ({ errors }) => errors.includes("BODY_TOO_LARGE")],
  ["All that need a key", ({ idempotency }) => idempotency === "required"],
  ["All pages of a list", ({ errors }) => errors.includes("INVALID_CURSOR")],
  ["All live streams", ({ kind }) => kind === "watch"],
];

/** From the widest sort to the narrowest: each names what those before it don't. */
export const commonErrors: readonly CommonErrors[] = sorts.map(([title, of], at) => {
  const named = sorts.slice(0, at).flatMap(([, wider]) => sharedBy(wider));
  return { title, of, errors: sharedBy(of).filter((reason) => !named.includes(reason)) };
});

function sharedBy(of: CommonErrors["of"]): readonly string[] {
  return operationEntries
    .filter((entry) => entry.errors.length > 0 && of(entry))
    .map(({ errors }) => errors)
    .reduce((most, errors) => most.filter((reason) => errors.includes(reason)));
}

/** What an operation can fail with beyond what all of its sorts can. */
export function ownErrors(entry: OperationEntry): readonly string[] {
  const common = commonErrors.filter(({ of }) => of(entry)).flatMap(({ errors }) => errors);
  return entry.errors.filter((reason) => !common.includes(reason));
}
