/** Arguments as GraphQL gives them, and as the domain takes them. The names are the domain's; only lists put them elsewhere. */
import { invalidField } from "@trefoil/domain";
import { fromEnd, type Window } from "./connection.ts";

type Given = Readonly<Record<string, unknown>>;

/** Arguments of a query: one that is null is as absent. */
export function fromArguments(args: Given): Given {
  return withPresent({}, args);
}

/** Arguments of a list: the window, the filter's members, and whatever else there is. */
export function fromList(args: Given): Given {
  const { first, last, filter, ...rest } = args;
  const { before, after } = args as Window;
  if (first != null && before != null && after == null)
    throw invalidField("before", "MUTUALLY_EXCLUSIVE", "can't be given together with first");
  const input = withPresent({}, rest);
  if (typeof filter === "object" && filter !== null) withPresent(input, filter as Given);
  const limit = first ?? last;
  if (limit != null) input["limit"] = limit;
  return input;
}

/** Arguments of a list below a resource, where the input itself says that the end is asked for. */
export function fromEdgeList(args: Given): Given {
  const input = fromList(args);
  return fromEnd(args) ? { ...input, fromEnd: true } : input;
}

/** With the members that are not null. */
function withPresent(input: Record<string, unknown>, given: Given): Record<string, unknown> {
  for (const name in given) if (given[name] != null) input[name] = given[name];
  return input;
}

/** Arguments of a mutation: its input without what is said to the corridor. A null in it is the domain's to judge. */
export function fromInput({ input }: Given): unknown {
  if (typeof input !== "object" || input === null) return input;
  const { idempotencyKey: _, ...asked } = input as Given;
  return asked;
}
